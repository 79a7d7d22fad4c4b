import { PendingPage, PendingPerson } from '@/components/app/pending-page'

/** A card for each. */
export const OrganizationsPending = () => (
  <PendingPage act>
    <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
      {['a', 'b', 'c'].map((key) => (
        <div key={key} className="flex rounded-md border border-line bg-raised p-3">
          <PendingPerson picture="size-10 rounded-md" />
        </div>
      ))}
    </div>
  </PendingPage>
)
