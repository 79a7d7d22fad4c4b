import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useNotificationMessages } from '@/i18n/notifications'
import { useSentence } from '@/i18n/sentence'
import { type getNotificationPreferences, saveNotificationPreferences } from '@/server/notification-fns'
import { notificationPreferencesQuery } from '@/server/notification-queries'

export type Preferences = Awaited<ReturnType<typeof getNotificationPreferences>>

/** Keeps a choice, one after another, so that the last one is the one that is kept. */
export function usePreferences() {
  const t = useNotificationMessages().notifications.preferences
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = notificationPreferencesQuery
  return useMutation({
    scope: { id: 'notification-preferences' },
    mutationFn: (wanted: Preferences) => saveNotificationPreferences({ data: wanted }),
    onMutate: async (wanted) => {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, wanted)
    },
    onError: (error) => {
      toast.error(t.failed, { description: sentence(error) })
      return queryClient.invalidateQueries({ queryKey })
    },
  })
}
