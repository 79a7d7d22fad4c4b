import { RoleBadge } from '@/components/app/role-badge'
import { roleName } from '@/components/app/role-name'
import { NativeSelect } from '@/components/ui/native-select'
import { useMembersMessages } from '@/i18n/members'
import { keyOf, mayChangeRole, type Role } from '@/lib/permissions'
import type { MemberRowProps } from './member-row'
import { useChangeRole } from './use-change-role'

interface MemberRoleProps extends Pick<MemberRowProps, 'slug' | 'own' | 'member' | 'choices'> {}

/** The role of somebody, to choose where it may be changed. */
function ChosenRole({ slug, member, choices }: MemberRoleProps) {
  const t = useMembersMessages()
  const change = useChangeRole(slug)
  const choose = (key: string) => {
    const role = choices.find((each) => keyOf(each) === key)
    if (role) change.mutate({ slug, member, role })
  }
  return (
    <NativeSelect
      aria-label={t.members.roleOf(member.name)}
      value={keyOf(member.role)}
      className="w-36"
      onChange={({ currentTarget: { value } }) => choose(value)}
    >
      {choices.map((role) => (
        <option key={keyOf(role)} value={keyOf(role)}>
          {roleName(t, role)}
        </option>
      ))}
    </NativeSelect>
  )
}

const isOffered = (role: Role, choices: readonly Role[]) =>
  choices.some((each) => keyOf(each) === keyOf(role))

export function MemberRole({ isYou, ...props }: MemberRoleProps & { isYou: boolean }) {
  const { own, member, choices } = props
  const mayChange = !isYou && mayChangeRole(own, member.role, member.role) && isOffered(member.role, choices)
  return mayChange ? <ChosenRole {...props} /> : <RoleBadge role={member.role} />
}
