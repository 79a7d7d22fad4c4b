import { PersonAvatar } from '@/components/app/person-avatar'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { TableCell, TableRow } from '@/components/ui/table'
import { useMembersMessages } from '@/i18n/members'
import type { Role } from '@/lib/permissions'
import { MemberActs } from './member-acts'
import { MemberRole } from './member-role'

export interface ListedMember {
  id: string
  userId: string
  name: string
  email: string
  image: string | null
  role: Role
  joinedAt: Date
}

export interface MemberRowProps {
  slug: string
  /** Of the person who looks. */
  own: Role
  /** What they can give. */
  choices: readonly Role[]
  member: ListedMember
  isYou: boolean
}

export function MemberRow({ slug, own, choices, member, isYou }: MemberRowProps) {
  const t = useMembersMessages()
  const { userId, name, email, image, joinedAt } = member
  return (
    <TableRow>
      <TableCell className="w-full max-w-0">
        <div className="flex items-center gap-2.5">
          <PersonAvatar person={{ id: userId, name, image }} />
          <div className="grid min-w-0 flex-1">
            <span className="flex min-w-0 items-center gap-1.5">
              <span className="truncate font-medium">{name}</span>
              {isYou && <Badge>{t.members.you}</Badge>}
            </span>
            <span className="truncate text-sm text-muted">{email}</span>
          </div>
        </div>
      </TableCell>
      <TableCell>
        <MemberRole slug={slug} own={own} choices={choices} member={member} isYou={isYou} />
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted max-sm:hidden">
        <RelativeTime date={joinedAt} />
      </TableCell>
      <TableCell className="w-px">
        <MemberActs slug={slug} own={own} member={member} isYou={isYou} />
      </TableCell>
    </TableRow>
  )
}
