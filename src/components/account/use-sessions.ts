import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { sessionsQuery } from '@/server/account-queries'
import { endOtherSessions, endSession } from '@/server/own-session-fns'

/** Signs this person out elsewhere: at one place, or everywhere but here. */
export function useSessions() {
  const t = useAccountMessages().account.sessions
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = sessionsQuery
  const onSettled = () => queryClient.invalidateQueries({ queryKey })
  const onError = (error: unknown) => void toast.error(t.failed, { description: sentence(error) })
  const end = useMutation({
    mutationFn: ({ id }: { id: string; device: string }) => endSession({ data: { id } }),
    onSuccess: (_, { id, device }) => {
      queryClient.setQueryData(queryKey, (all) => all?.filter((one) => one.id !== id))
      toast.success(t.ended(device))
    },
    onError,
    onSettled,
  })
  const endOthers = useMutation({
    mutationFn: () => endOtherSessions(),
    onSuccess: ({ ended }) => {
      queryClient.setQueryData(queryKey, (all) => all?.filter(({ isThis }) => isThis))
      toast.success(t.endedOthers(ended))
    },
    onError,
    onSettled,
  })
  return { end, endOthers }
}
