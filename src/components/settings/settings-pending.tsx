import { PendingPage } from '@/components/app/pending-page'
import { Skeleton } from '@/components/ui/skeleton'

const fields = ['a', 'b', 'c']

/** Its sections, each with some fields. */
export const SettingsPending = () => (
  <PendingPage>
    {[3, 2, 1].map((count) => (
      <div
        key={count}
        className="grid max-w-4xl content-start gap-4 rounded-md border border-line bg-raised p-4"
      >
        <Skeleton className="h-4 w-28" />
        {fields.slice(0, count).map((field) => (
          <div key={field} className="grid gap-2">
            <Skeleton className="h-2.5 w-20" />
            <Skeleton className="control max-w-lg" />
          </div>
        ))}
      </div>
    ))}
  </PendingPage>
)
