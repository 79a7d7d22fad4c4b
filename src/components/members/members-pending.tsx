import { PendingPage, PendingPerson, PendingRows } from '@/components/app/pending-page'
import { Skeleton } from '@/components/ui/skeleton'

const fields = ['a', 'b']

/** Its people with their roles, and beside them the way to invite more. */
export const MembersPending = () => (
  <PendingPage>
    <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[1fr_20rem]">
      <div className="grid min-w-0 gap-2.5">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="control max-sm:w-full sm:w-56" />
        </div>
        <PendingRows count={8}>
          <PendingPerson />
          <Skeleton className="control w-24" />
          <Skeleton className="h-3 w-20 max-sm:hidden" />
        </PendingRows>
      </div>
      <div className="grid gap-4 rounded-md border border-line bg-raised p-4">
        <Skeleton className="h-4 w-32" />
        {fields.map((field) => (
          <div key={field} className="grid gap-2">
            <Skeleton className="h-2.5 w-20" />
            <Skeleton className="control" />
          </div>
        ))}
        <Skeleton className="control" />
      </div>
    </div>
  </PendingPage>
)
