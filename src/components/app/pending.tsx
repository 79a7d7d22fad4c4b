import { Skeleton } from '@/components/ui/skeleton'
import { useMessages } from '@/i18n'

const rows = ['62%', '48%', '71%', '39%', '55%', '66%']

/** Holds the place of a page on its way: a heading with its button, then rows. */
export function Pending() {
  const t = useMessages()
  return (
    <div data-slot="pending" aria-busy="true" className="grid gap-5">
      <p role="status" className="sr-only">
        {t.ui.loading}
      </p>
      <div className="flex items-center justify-between gap-4">
        <Skeleton className="h-6 w-40" />
        <Skeleton className="control w-28" />
      </div>
      <div className="rounded-md border border-line bg-raised">
        {rows.map((width) => (
          <div key={width} className="flex h-11 items-center gap-3 border-b border-line px-3 last:border-b-0">
            <Skeleton className="size-6 rounded-full" />
            <div className="flex-1">
              <Skeleton className="h-3" style={{ width }} />
            </div>
            <Skeleton className="h-3 w-16" />
          </div>
        ))}
      </div>
    </div>
  )
}
