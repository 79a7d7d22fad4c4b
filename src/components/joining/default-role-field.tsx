import { useSuspenseQuery } from '@tanstack/react-query'
import { RoleOptions } from '@/components/members/role-options'
import { Field } from '@/components/ui/field'
import { NativeSelect } from '@/components/ui/native-select'
import { useJoiningMessages } from '@/i18n/joining'
import { covers, keyOf, type Role } from '@/lib/permissions'
import { rolesQuery } from '@/server/role-queries'
import { useDefaultRole } from './use-default-role'

/** Which role people start with: one that whoever chooses covers, and never owner. */
export function DefaultRoleField({ slug, own }: { slug: string; own: Role }) {
  const words = useJoiningMessages().joining.role
  const { data: custom } = useSuspenseQuery(rolesQuery(slug))
  const { key, change } = useDefaultRole(slug)
  const all: Role[] = ['member', 'admin', ...custom]
  // The one that it is stands there also where it is above that of whoever looks.
  const choices = all.filter((role) => covers(own, role) || keyOf(role) === key)
  const roleOf = (wanted: string) => choices.find((role) => keyOf(role) === wanted) ?? 'member'
  return (
    <Field label={words.label} help={words.help} className="max-w-lg">
      <NativeSelect
        className="sm:w-56"
        value={keyOf(roleOf(key))}
        onChange={({ currentTarget: { value } }) => change({ to: roleOf(value), from: roleOf(key) })}
      >
        <RoleOptions choices={choices} />
      </NativeSelect>
    </Field>
  )
}
