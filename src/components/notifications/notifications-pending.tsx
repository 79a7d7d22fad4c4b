import { PendingPage, PendingPerson, PendingRows } from '@/components/app/pending-page'
import { Skeleton } from '@/components/ui/skeleton'

/** What somebody was told, a row each. */
export const NotificationsPending = () => (
  <PendingPage act>
    <div className="grid max-w-3xl gap-3">
      <Skeleton className="h-7 w-36" />
      <PendingRows count={8}>
        <PendingPerson picture="size-8 rounded-full" />
      </PendingRows>
    </div>
  </PendingPage>
)
