import { PendingPage, PendingRows } from '@/components/app/pending-page'
import { Skeleton } from '@/components/ui/skeleton'

/** A narrow list with two acts in each row. */
export const TeamsPending = () => (
  <PendingPage act>
    <div className="max-w-3xl">
      <PendingRows count={5}>
        <div className="flex-1">
          <Skeleton className="h-3 w-32" />
        </div>
        <Skeleton className="h-3 w-16" />
        <Skeleton className="size-5" />
        <Skeleton className="size-5" />
      </PendingRows>
    </div>
  </PendingPage>
)
