import { Skeleton } from '@/components/ui/skeleton'
import { useMessages } from '@/i18n'

const rows = Array.from({ length: 12 }, (_, index) => index)

/** The log on its way, in its own shape. */
export function AuditPending() {
  const t = useMessages()
  return (
    <div aria-busy="true" className="grid gap-5">
      <p role="status" className="sr-only">
        {t.ui.loading}
      </p>
      <div className="flex items-start justify-between gap-4">
        <div className="grid gap-2">
          <Skeleton className="h-6 w-28" />
          <Skeleton className="h-4 w-64" />
        </div>
        <Skeleton className="control w-36" />
      </div>
      <div className="grid gap-2.5">
        <Skeleton className="control w-full max-w-xl" />
        <div className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
          {rows.map((row) => (
            <div key={row} className="flex h-9 items-center gap-6 bg-raised px-3">
              <Skeleton className="h-3 w-24" />
              <Skeleton className="h-3 w-28" />
              <Skeleton className="h-3 w-48" />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
