import { Skeleton } from '@/components/ui/skeleton'
import { useMessages } from '@/i18n'
import { ChartsPending } from './charts-pending'

const three = ['a', 'b', 'c']

/** The dashboard on its way: name, numbers, images. */
export function DashboardPending() {
  const t = useMessages()
  return (
    <div aria-busy="true" className="grid gap-5">
      <p role="status" className="sr-only">
        {t.ui.loading}
      </p>
      <div className="flex items-center gap-3">
        <Skeleton className="size-11 rounded-md" />
        <Skeleton className="h-5 w-40" />
      </div>
      <div className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line max-sm:*:last:odd:col-span-2 sm:grid-cols-3">
        {three.map((key) => (
          <div key={key} className="grid gap-2 bg-raised px-4 py-4">
            <Skeleton className="h-3 w-20" />
            <Skeleton className="h-4 w-10" />
          </div>
        ))}
      </div>
      <ChartsPending className="pt-10" />
      <div className="grid grid-cols-2 gap-3 pt-10 sm:grid-cols-3">
        {three.map((key) => (
          <Skeleton key={key} className="aspect-4/3" />
        ))}
      </div>
    </div>
  )
}
