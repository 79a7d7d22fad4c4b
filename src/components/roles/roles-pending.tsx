import { PendingPage, PendingRows } from '@/components/app/pending-page'
import { Skeleton } from '@/components/ui/skeleton'

/** Permissions, and a column for each role. */
export const RolesPending = () => (
  <PendingPage act>
    <PendingRows count={12}>
      <div className="w-1/3">
        <Skeleton className="h-3 max-w-48" />
      </div>
      <Skeleton className="ms-auto size-4" />
      <Skeleton className="ms-auto size-4" />
      <Skeleton className="mx-auto size-4" />
    </PendingRows>
  </PendingPage>
)
