import { Skeleton } from '@/components/ui/skeleton'
import { PendingPage, PendingPerson, PendingRows } from './pending-page'

/** Holds the place of a page without a shape of its own for that, such as the list of members: a heading, and rows of people. */
export const Pending = () => (
  <PendingPage>
    <PendingRows count={8}>
      <PendingPerson />
      <Skeleton className="h-3 w-16" />
    </PendingRows>
  </PendingPage>
)
