import { Skeleton } from '@/components/ui/skeleton'
import { useNotificationMessages } from '@/i18n/notifications'

export function NotificationsLoading({ rows }: { rows: number }) {
  const t = useNotificationMessages().notifications
  return (
    <div role="status" aria-label={t.loading} className="divide-y divide-line">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike
        <div key={row} className="flex gap-3 px-4 py-3">
          <Skeleton className="size-8 rounded-full" />
          <div className="grid flex-1 gap-2 py-1">
            <Skeleton className="h-3 w-4/5" />
            <Skeleton className="h-2.5 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  )
}
