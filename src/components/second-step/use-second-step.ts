import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useCredentialMessages } from '@/i18n/credentials'
import { useSentence } from '@/i18n/sentence'
import { secondStepQuery } from '@/server/credential-queries'
import { beginSecondStep, endSecondStep, finishSecondStep, renewBackupCodes } from '@/server/second-step-fns'

/** Switches the second step on and off, and makes new backup codes. */
export function useSecondStep() {
  const t = useCredentialMessages().credentials.secondStep
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const onSettled = () => queryClient.invalidateQueries(secondStepQuery)
  const saying = (title: string) => (error: unknown) =>
    void toast.error(title, { description: sentence(error) })
  const begin = useMutation({ mutationFn: () => beginSecondStep(), onError: saying(t.beginFailed) })
  // What is wrong with a code stands at its field.
  const finish = useMutation({
    mutationFn: (code: string) => finishSecondStep({ data: { code } }),
    onSettled,
  })
  const renew = useMutation({
    mutationFn: () => renewBackupCodes(),
    onError: saying(t.renewFailed),
    onSettled,
  })
  const end = useMutation({
    mutationFn: () => endSecondStep(),
    onSuccess: () => toast.success(t.ended),
    onError: saying(t.endFailed),
    onSettled,
  })
  return { begin, finish, renew, end }
}
