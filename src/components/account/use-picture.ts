import { useMutation, useQueryClient } from '@tanstack/react-query'
import { portraitAddress } from '@/components/app/person-avatar'
import { bytesOf, putPicture } from '@/components/app/put-picture'
import { useFilePreview } from '@/components/organization/use-file-preview'
import { toast } from '@/components/ui/toast'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { AppError } from '@/lib/errors'
import { removePicture } from '@/server/account-fns'
import { organizationKey } from '@/server/query-keys'
import { type Me, showMe } from './use-me'

async function send(file: Blob): Promise<string> {
  const answer = await putPicture('/api/account/picture', file)
  if (typeof answer === 'object' && answer !== null && 'image' in answer) return String(answer.image)
  throw new AppError('unexpected')
}

interface Change {
  to: Blob | undefined
  isUndo?: boolean
}

/** The picture of this person as it is on screen, and a way to another one or to none. */
export function usePicture(me: Me) {
  const t = useAccountMessages().account.picture
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const change = useMutation({
    mutationFn: async ({ to }: Change) => {
      const before = await bytesOf(portraitAddress(me))
      if (!to) await removePicture()
      return { before, image: to ? await send(to) : null }
    },
    onSuccess: async ({ before, image }, { to, isUndo }) => {
      await showMe(queryClient, { image })
      // Lists of people have it too.
      await queryClient.invalidateQueries({ queryKey: [organizationKey] })
      if (isUndo) return void toast.success(t.changedBack)
      toast.undo(to ? t.changed : t.removed, () => change.mutate({ to: before, isUndo: true }))
    },
    onError: (error, { isUndo }) =>
      toast.error(isUndo ? t.undoFailed : t.failed, { description: sentence(error) }),
  })
  const sending = useFilePreview(change.isPending ? change.variables.to : undefined)
  return {
    preview: sending ?? (change.isPending ? undefined : portraitAddress(me)),
    pending: change.isPending,
    set: (to: Blob | undefined) => change.mutate({ to }),
  }
}
