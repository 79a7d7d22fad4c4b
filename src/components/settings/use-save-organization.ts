import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useSentence } from '@/i18n/sentence'
import { useSettingsMessages } from '@/i18n/settings'
import { isAppError } from '@/lib/errors'
import { updateOrganization } from '@/server/organization-fns'
import { showOrganization } from './show-organization'

interface Named {
  id: string
  name: string
  slug: string
}

export interface Saving {
  before: Named
  /** What is to be another; the slug as the address. */
  change: { name?: string; address?: string }
  isUndo?: boolean
}

/** Whether the address is why it was refused; that is said at its field. */
export const isTaken = (error: unknown): boolean => isAppError(error) && error.reason === 'slugTaken'

/** Saves name and address. The name is on screen at once; the address is new when nobody else has it. */
export function useSaveOrganization() {
  const t = useSettingsMessages().settings.general
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const save = useMutation({
    mutationFn: ({ before: { slug }, change }: Saving) => updateOrganization({ data: { slug, ...change } }),
    onMutate: ({ before, change: { name } }) =>
      name === undefined ? undefined : showOrganization(queryClient, before, { name }),
    onSuccess: async ({ name, slug }, { before, change, isUndo }) => {
      await showOrganization(queryClient, before, { name, slug })
      if (isUndo) return void toast.success(t.changedBack(name))
      const back = {
        ...(change.name !== undefined && { name: before.name }),
        ...(change.address !== undefined && { address: before.slug }),
      }
      const undo = () => save.mutate({ before: { ...before, name, slug }, change: back, isUndo: true })
      const moved = slug === before.slug ? {} : { description: t.savedHelp(slug) }
      toast.undo(t.saved(name), undo, moved)
    },
    onError: async (error, { before, isUndo }) => {
      await showOrganization(queryClient, before, { name: before.name })
      if (!isTaken(error) || isUndo)
        toast.error(isUndo ? t.undoFailed : t.failed, { description: sentence(error) })
    },
  })
  return save
}
