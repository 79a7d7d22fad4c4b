import { roleName } from '@/components/app/role-name'
import { useMessages } from '@/i18n'
import { keyOf, type Role } from '@/lib/permissions'

/** The roles that can be chosen, in a `NativeSelect`. */
export function RoleOptions({ choices }: { choices: readonly Role[] }) {
  const t = useMessages()
  return choices.map((each) => (
    <option key={keyOf(each)} value={keyOf(each)}>
      {roleName(t, each)}
    </option>
  ))
}
