import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useNotificationMessages } from '@/i18n/notifications'
import { useSentence } from '@/i18n/sentence'
import { type listNotifications, markAllNotifications, markNotifications } from '@/server/notification-fns'
import { notificationKeys } from '@/server/notification-keys'

type Pages = InfiniteData<Awaited<ReturnType<typeof listNotifications>>>

/** Marks what one was told, on screen at once. */
export function useMark() {
  const t = useNotificationMessages().notifications
  const sentence = useSentence()
  const queryClient = useQueryClient()

  async function show(isIt: (id: string) => boolean, isRead: boolean) {
    await queryClient.cancelQueries({ queryKey: notificationKeys.all })
    let changed = new Set<string>()
    for (const which of ['all', 'unread'] as const)
      queryClient.setQueryData<Pages>(notificationKeys.list(which), (found) => {
        if (!found) return found
        const pages = found.pages.map((page) => ({
          ...page,
          rows: page.rows.map((row) => {
            if (!isIt(row.id) || row.isRead === isRead) return row
            changed = changed.add(row.id)
            return { ...row, isRead }
          }),
        }))
        return { ...found, pages }
      })
    return changed.size
  }
  const count = (change: (before: number) => number) =>
    queryClient.setQueryData<number>(
      notificationKeys.unread,
      (before) => before && Math.max(0, change(before)),
    )
  const settle = () => queryClient.invalidateQueries({ queryKey: notificationKeys.all })
  const onError = (error: unknown) => toast.error(t.failed, { description: sentence(error) })

  const mark = useMutation({
    mutationFn: (wanted: { ids: string[]; read: boolean }) => markNotifications({ data: wanted }),
    onMutate: async ({ ids, read }) => {
      const changed = await show((id) => ids.includes(id), read)
      count((before) => before + (read ? -changed : changed))
    },
    onError,
    onSettled: settle,
  })
  const markAll = useMutation({
    mutationFn: (upTo: string) => markAllNotifications({ data: { upTo } }),
    onMutate: async (upTo) => {
      await show((id) => id <= upTo, true)
      count(() => 0)
    },
    onError,
    onSettled: settle,
  })
  return { mark, markAll }
}
