import { PendingPage, PendingRows } from '@/components/app/pending-page'
import { Skeleton } from '@/components/ui/skeleton'

/** What the log is narrowed by, and its entries. */
export const AuditPending = () => (
  <PendingPage act>
    <div className="grid gap-2.5">
      <div className="flex flex-wrap gap-2">
        <Skeleton className="control max-sm:w-full sm:w-40" />
        <Skeleton className="control max-sm:w-full sm:w-44" />
        <Skeleton className="control max-sm:w-full sm:ms-auto sm:w-56" />
      </div>
      <PendingRows count={10}>
        <Skeleton className="h-3 w-20 max-sm:hidden" />
        <Skeleton className="h-3 w-28 max-sm:hidden" />
        <div className="grid flex-1 gap-2">
          <Skeleton className="h-3 w-40" />
          <Skeleton className="h-2.5 w-56 max-w-full sm:hidden" />
        </div>
        <Skeleton className="h-3 w-1/4 max-lg:hidden" />
        <Skeleton className="h-3 w-24 max-md:hidden" />
      </PendingRows>
    </div>
  </PendingPage>
)
