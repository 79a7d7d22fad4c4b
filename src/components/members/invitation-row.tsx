import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { TableCell, TableRow } from '@/components/ui/table'
import { useMessages } from '@/i18n'
import type { Role } from '@/lib/permissions'
import { InvitationActs } from './invitation-acts'

export interface OpenInvitation {
  id: string
  email: string
  role: Role
  inviter: string
  expiresAt: Date
}

interface InvitationRowProps {
  slug: string
  /** Of the person who looks. */
  role: Role
  invitation: OpenInvitation
}

export function InvitationRow({ slug, role, invitation }: InvitationRowProps) {
  const t = useMessages()
  const [openedAt] = useState(Date.now)
  const isExpired = invitation.expiresAt.getTime() <= openedAt
  return (
    <TableRow>
      <TableCell>
        <div className="grid min-w-0">
          <span className="truncate font-medium">{invitation.email}</span>
          <span className="truncate text-sm text-muted">{t.members.invitations.by(invitation.inviter)}</span>
        </div>
      </TableCell>
      <TableCell>
        <Badge>{t.app.roles[invitation.role]}</Badge>
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted">
        {isExpired ? (
          <Badge variant="warn">{t.members.invitations.expired}</Badge>
        ) : (
          <RelativeTime date={invitation.expiresAt} />
        )}
      </TableCell>
      <TableCell className="w-px">
        <InvitationActs slug={slug} role={role} invitation={invitation} />
      </TableCell>
    </TableRow>
  )
}
