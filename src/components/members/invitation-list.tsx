import { useSuspenseQuery } from '@tanstack/react-query'
import { useHeadingOf } from '@/components/data-table/use-heading-of'
import { Table, TableBody, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useInvitationsMessages } from '@/i18n/open-invitations'
import type { Role } from '@/lib/permissions'
import { invitationsQuery } from '@/server/invitation-queries'
import { InvitationRow } from './invitation-row'

/** Who was invited and has not answered yet. */
export function InvitationList({ slug, role }: { slug: string; role: Role }) {
  const t = useInvitationsMessages()
  const { data: invitations } = useSuspenseQuery(invitationsQuery(slug))
  const words = t.invitations
  const heading = useHeadingOf(invitations.length)
  return (
    <div className="grid gap-2.5">
      <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {words.title}
      </h2>
      {invitations.length === 0 ? (
        <p className="rounded-md border border-dashed border-line-strong/60 px-4 py-6 text-center text-muted">
          {words.none}
        </p>
      ) : (
        <Table label={words.title}>
          <TableHeader>
            <TableRow>
              <TableHead>{words.email}</TableHead>
              <TableHead className="max-sm:hidden">{t.members.role}</TableHead>
              <TableHead className="max-sm:hidden">{words.expires}</TableHead>
              <TableHead>
                <span className="sr-only">{words.acts}</span>
              </TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.id} slug={slug} role={role} invitation={invitation} />
            ))}
          </TableBody>
        </Table>
      )}
    </div>
  )
}
