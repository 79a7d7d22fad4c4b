import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { saveName } from '@/server/account-fns'
import { organizationKey } from '@/server/query-keys'
import { showMe } from './use-me'

interface Saving {
  name: string
  before: string
  isUndo?: boolean
}

/** Keeps another name of this person, which is on screen at once. */
export function useSaveName() {
  const t = useAccountMessages().account.profile
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const save = useMutation({
    mutationFn: ({ name }: Saving) => saveName({ data: { name } }),
    onMutate: ({ name }) => showMe(queryClient, { name }),
    onSuccess: async ({ name }, { before, isUndo }) => {
      await showMe(queryClient, { name })
      // Lists of people have it too.
      await queryClient.invalidateQueries({ queryKey: [organizationKey] })
      if (isUndo) return void toast.success(t.changedBack(name))
      toast.undo(t.saved(name), () => save.mutate({ name: before, before: name, isUndo: true }))
    },
    onError: async (error, { before }) => {
      await showMe(queryClient, { name: before })
      toast.error(t.failed, { description: sentence(error) })
    },
  })
  return save
}
