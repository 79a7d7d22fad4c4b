import { PendingCard, PendingPage, PendingPerson, PendingRows } from '@/components/app/pending-page'
import { Skeleton } from '@/components/ui/skeleton'

/** The list of members, and beside it the form. */
export const MembersPending = () => (
  <PendingPage>
    <div className="grid items-start gap-x-8 lg:grid-cols-[1fr_20rem]">
      <div className="grid min-w-0 gap-2.5">
        <div className="flex items-center justify-between gap-4">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="control w-64 max-w-1/2" />
        </div>
        <PendingRows count={8}>
          <PendingPerson />
          <Skeleton className="control w-28" />
          <Skeleton className="h-3 w-20 max-sm:hidden" />
        </PendingRows>
      </div>
      <PendingCard lines={4} className="max-lg:hidden" />
    </div>
  </PendingPage>
)
