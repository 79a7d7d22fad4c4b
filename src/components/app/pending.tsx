import { Skeleton } from '@/components/ui/skeleton'
import { PendingPage, PendingPerson, PendingRows } from './pending-page'

/** Holds the place of a page that has no shape of its own for that: a heading with its button, then rows. */
export const Pending = () => (
  <PendingPage act>
    <PendingRows count={6}>
      <PendingPerson />
      <Skeleton className="h-3 w-16" />
    </PendingRows>
  </PendingPage>
)
