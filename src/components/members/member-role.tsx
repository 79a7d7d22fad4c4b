import { useMembersMessages } from '@/i18n/members'
import { mayChangeRole } from '@/lib/permissions'
import type { MemberRowProps } from './member-row'
import { RoleSelect } from './role-select'
import { useChangeRole } from './use-change-role'

export function MemberRole({ slug, own, member, choices, isYou }: MemberRowProps) {
  const t = useMembersMessages()
  const change = useChangeRole(slug)
  const mayChange = !isYou && mayChangeRole(own, member.role, member.role)
  return (
    <RoleSelect
      label={t.members.roleOf(member.name)}
      role={member.role}
      choices={choices}
      onChange={mayChange ? (role) => change.mutate({ slug, member, role }) : undefined}
    />
  )
}
