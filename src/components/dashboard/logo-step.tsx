import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { logoProblem } from '@/components/organization/logo-rules'
import { uploadLogo } from '@/components/organization/upload-logo'
import { toast } from '@/components/ui/toast'
import { useDashboardMessages } from '@/i18n/dashboard'
import { useSentence } from '@/i18n/sentence'
import { AppError } from '@/lib/errors'
import { imageTypes } from '@/lib/image-limits'
import { keys } from '@/server/query-keys'

/** Chooses a picture and makes it the logo at once. */
export function LogoStep({ slug, className }: { slug: string; className: string }) {
  const t = useDashboardMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const save = useMutation({
    mutationFn: async (file: File) => {
      const reason = logoProblem(file)
      if (reason) throw new AppError('invalid', { reason })
      return uploadLogo(slug, file)
    },
    onSuccess: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: keys.viewer }),
        queryClient.invalidateQueries({ queryKey: keys.organization(slug) }),
        queryClient.invalidateQueries({ queryKey: keys.organizations }),
      ])
      toast.success(t.dashboard.logoSaved)
    },
    onError: (error) => toast.error(sentence(error)),
  })
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={imageTypes.join()}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) save.mutate(file)
          currentTarget.value = ''
        }}
      />
      <button
        type="button"
        className={className}
        aria-busy={save.isPending}
        onClick={() => save.isPending || input.current?.click()}
      >
        {t.dashboard.start.logo.title}
      </button>
    </>
  )
}
