import { useState } from 'react'
import { roleName } from '@/components/app/role-name'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { TableCell, TableRow } from '@/components/ui/table'
import { useInvitationsMessages } from '@/i18n/open-invitations'
import type { Role } from '@/lib/permissions'
import { InvitationActs } from './invitation-acts'
import { InvitationRole } from './invitation-role'

export interface OpenInvitation {
  id: string
  email: string
  role: Role
  inviter: string
  team: string | null
  expiresAt: Date
}

export interface InvitationRowProps {
  slug: string
  /** Of the person who looks. */
  role: Role
  invitation: OpenInvitation
}

export function InvitationRow({ slug, role, invitation }: InvitationRowProps) {
  const t = useInvitationsMessages()
  const [openedAt] = useState(Date.now)
  const isExpired = invitation.expiresAt.getTime() <= openedAt
  const expires = isExpired ? (
    <Badge variant="warn">{t.invitations.expired}</Badge>
  ) : (
    <RelativeTime date={invitation.expiresAt} />
  )
  return (
    <TableRow>
      <TableCell className="w-full max-w-0">
        <div className="grid min-w-0">
          <span className="truncate font-medium">{invitation.email}</span>
          <span className="truncate text-sm text-muted max-sm:hidden">
            {t.invitations.by(invitation.inviter)}
            {invitation.team && ` · ${t.invitations.into(invitation.team)}`}
          </span>
          {/* A phone has room for one column. */}
          <span className="text-sm text-muted sm:hidden">
            {roleName(t, invitation.role)} · {expires}
          </span>
        </div>
      </TableCell>
      <TableCell className="max-sm:hidden">
        <InvitationRole slug={slug} role={role} invitation={invitation} />
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted max-sm:hidden">{expires}</TableCell>
      <TableCell className="w-px">
        <InvitationActs slug={slug} role={role} invitation={invitation} isExpired={isExpired} />
      </TableCell>
    </TableRow>
  )
}
