import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { toast } from '@/components/ui/toast'
import { useFormats } from '@/i18n/format'
import { useRemovalMessages } from '@/i18n/removal'
import { useSentence } from '@/i18n/sentence'
import { keys } from '@/server/query-keys'
import { deleteOrganization, restoreOrganization } from '@/server/removal-fns'

interface Named {
  id: string
  name: string
}

/** Deletes an organization, which can be undone, and restores one. */
export function useRemoval() {
  const words = useRemovalMessages().removal
  const sentence = useSentence()
  const format = useFormats()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const router = useRouter()
  const refresh = async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: keys.organizations }),
      queryClient.invalidateQueries({ queryKey: keys.viewer }),
    ])
    await router.invalidate()
  }
  const onError = (error: Error) => toast.error(sentence(error))
  const restore = useMutation({
    mutationFn: ({ id }: Named) => restoreOrganization({ data: { id } }),
    onSuccess: (_, { name }) => toast.success(words.restored(name)),
    onError,
    onSettled: refresh,
  })
  const remove = useMutation({
    mutationFn: ({ slug, name }: { slug: string; name: string }) =>
      deleteOrganization({ data: { slug, name } }),
    onSuccess: async ({ id, dueAt }, { name }) => {
      await navigate({ to: '/organizations' })
      await refresh()
      toast.undo(words.deleted(name), () => restore.mutate({ id, name }), {
        description: words.deletedHelp(format.day(dueAt.toISOString().slice(0, 10))),
      })
    },
    onError,
  })
  return { remove, restore }
}
