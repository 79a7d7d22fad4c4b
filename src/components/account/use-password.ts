import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { sessionsQuery } from '@/server/account-queries'
import { changePassword, sendPasswordLink } from '@/server/password-fns'

/** Another password, by the one there is or by a letter. */
export function usePassword() {
  const t = useAccountMessages().accountPassword
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: ({ ended }) => {
      toast.success(t.changed, ended > 0 ? { description: t.endedHelp(ended) } : {})
      return queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    },
  })
  const send = useMutation({
    mutationFn: () => sendPasswordLink(),
    onSuccess: ({ email }) => toast.success(t.sent(email), { description: t.sentHelp }),
    onError: (error) => toast.error(t.notSent, { description: sentence(error) }),
  })
  return { change, send }
}
