import { OrganizationAvatar } from '@/components/organization/organization-avatar'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/i18n/format'
import { useRemovalMessages } from '@/i18n/removal'
import type { listClosedOrganizations } from '@/server/removal-fns'
import { useRemoval } from './use-removal'

type Closed = Awaited<ReturnType<typeof listClosedOrganizations>>

/** Those that are to be removed. Nobody can enter them; an owner can have them back. */
export default function ClosedOrganizations({ closed }: { closed: Closed }) {
  const words = useRemovalMessages().removal
  return (
    <section aria-labelledby="closed-organizations" className="grid gap-2">
      <h2 id="closed-organizations" className="font-semibold">
        {words.closedTitle}
      </h2>
      <ul className="divide-y divide-line rounded-md border border-line bg-raised">
        {closed.map((organization) => (
          <ClosedOrganization key={organization.id} organization={organization} />
        ))}
      </ul>
    </section>
  )
}

function ClosedOrganization({ organization }: { organization: Closed[number] }) {
  const words = useRemovalMessages().removal
  const format = useFormats()
  const { restore } = useRemoval()
  const { id, name, slug, dueAt, isOwner } = organization
  return (
    <li className="flex flex-wrap items-center gap-3 p-3">
      {/* Its logo is closed with it. */}
      <OrganizationAvatar organization={{ id, name, slug }} className="size-8 grayscale" />
      <span className="grid min-w-0 flex-1">
        <span className="truncate font-medium">{name}</span>
        <span className="text-sm text-muted">
          {words.closedUntil(format.day(dueAt.toISOString().slice(0, 10)))}
        </span>
      </span>
      {isOwner ? (
        <Button
          variant="outline"
          aria-label={words.restoreNamed(name)}
          pending={restore.isPending}
          onClick={() => restore.mutate({ id, name })}
        >
          {words.restore}
        </Button>
      ) : (
        <span className="text-sm text-muted">{words.closedOther}</span>
      )}
    </li>
  )
}
