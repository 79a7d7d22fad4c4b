import { useMutation } from '@tanstack/react-query'
import { useSentence } from '@/i18n/sentence'
import { confirmIdentity } from '@/server/confirm-fns'

type Proof = Parameters<typeof confirmIdentity>[0]['data']

/** What each form of the question is given. */
export interface WayProps {
  email: string
  onDone: () => void
}

/** Gives a proof to the server, and says what is wrong with it. */
export function useConfirm(onDone: () => void) {
  const sentence = useSentence()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (proof: Proof) => confirmIdentity({ data: proof }),
    onSuccess: onDone,
  })
  return { give: mutate, isPending, problem: error ? sentence(error) : undefined }
}
