import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { waitingEmailQuery } from '@/server/account-queries'
import { askForEmail, dropWaitingEmail } from '@/server/email-change-fns'

/** Asks for another address, and lets go of one that waits. */
export function useEmailChange() {
  const t = useAccountMessages().accountEmail
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = waitingEmailQuery
  const onSettled = () => queryClient.invalidateQueries({ queryKey })
  const ask = useMutation({
    mutationFn: askForEmail,
    onSuccess: (_, { data: { email } }) => toast.success(t.asked(email), { description: t.askedHelp }),
    onSettled,
  })
  const drop = useMutation({
    mutationFn: () => dropWaitingEmail(),
    onSuccess: () => {
      queryClient.setQueryData(queryKey, null)
      toast.success(t.dropped)
    },
    onError: (error) => toast.error(sentence(error)),
    onSettled,
  })
  return { ask, drop }
}
