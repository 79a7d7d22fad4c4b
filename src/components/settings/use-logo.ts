import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bytesOf } from '@/components/app/put-picture'
import { logoAddress } from '@/components/organization/organization-avatar'
import { uploadLogo } from '@/components/organization/upload-logo'
import { useFilePreview } from '@/components/organization/use-file-preview'
import { toast } from '@/components/ui/toast'
import { useSentence } from '@/i18n/sentence'
import { useSettingsMessages } from '@/i18n/settings'
import { removeLogo } from '@/server/organization-fns'
import { showOrganization } from './show-organization'

interface Pictured {
  id: string
  name: string
  slug: string
  logo: string | null
}

interface Change {
  to: Blob | undefined
  isUndo?: boolean
}

/** The logo of an organization as it is on screen, and a way to another one or to none. */
export function useLogo(organization: Pictured) {
  const t = useSettingsMessages().settings.logo
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { slug, logo } = organization
  const change = useMutation({
    mutationFn: async ({ to }: Change) => {
      const before = await bytesOf(logoAddress(organization))
      if (!to) {
        await showOrganization(queryClient, organization, { logo: null })
        await removeLogo({ data: { slug } })
      }
      return { before, stored: to ? await uploadLogo(slug, to) : null }
    },
    onSuccess: async ({ before, stored }, { to, isUndo }) => {
      await showOrganization(queryClient, organization, { logo: stored })
      if (isUndo) return void toast.success(t.changedBack)
      const undo = () => change.mutate({ to: before, isUndo: true })
      toast.undo(to ? t.changed : t.removed, undo)
    },
    onError: async (error, { isUndo }) => {
      await showOrganization(queryClient, organization, { logo })
      toast.error(isUndo ? t.undoFailed : t.failed, { description: sentence(error) })
    },
  })
  const sending = useFilePreview(change.isPending ? change.variables.to : undefined)
  return {
    preview: sending ?? logoAddress(organization),
    pending: change.isPending,
    set: (to: Blob | undefined) => change.mutate({ to }),
  }
}
