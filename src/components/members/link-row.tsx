import { roleName } from '@/components/app/role-name'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { TableCell, TableRow } from '@/components/ui/table'
import { useMessages } from '@/i18n'
import { useLinkMessages } from '@/i18n/invitation-links'
import type { Role } from '@/lib/permissions'
import type { listInvitationLinks } from '@/server/invitation-link-fns'
import { LinkRowActs } from './link-row-acts'

export type ListedLink = Awaited<ReturnType<typeof listInvitationLinks>>[number]

interface LinkRowProps {
  slug: string
  /** Of the person who looks. */
  role: Role
  link: ListedLink
}

export function LinkRow({ slug, role, link }: LinkRowProps) {
  const t = useMessages()
  const words = useLinkMessages()
  const { uses, maximumUses, expiresAt, end } = link
  const expires = end ? <Badge variant="warn">{words.ends[end]}</Badge> : <RelativeTime date={expiresAt} />
  const used = words.used(uses, maximumUses)
  const left = maximumUses === undefined || end ? undefined : words.left(maximumUses - uses)
  return (
    <TableRow>
      <TableCell className="w-full max-w-0">
        <div className="grid min-w-0">
          <span className="truncate font-medium">{roleName(t, link.role)}</span>
          <span className="truncate text-sm text-muted">
            {words.by(link.inviter)}
            {link.team && ` · ${words.into(link.team)}`}
          </span>
          {/* A phone has room for one column. */}
          <span className="text-sm text-muted sm:hidden">
            {left ?? used} · {expires}
          </span>
        </div>
      </TableCell>
      <TableCell className="whitespace-nowrap tabular-nums max-sm:hidden">
        {used}
        {left && <span className="text-muted"> · {left}</span>}
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted max-sm:hidden">{expires}</TableCell>
      <TableCell className="w-px">
        <LinkRowActs slug={slug} role={role} link={link} />
      </TableCell>
    </TableRow>
  )
}
