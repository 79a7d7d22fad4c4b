import { RoleBadge } from '@/components/app/role-badge'
import { roleName } from '@/components/app/role-name'
import { NativeSelect } from '@/components/ui/native-select'
import { useMessages } from '@/i18n'
import { keyOf, type Role } from '@/lib/permissions'

interface RoleSelectProps {
  label: string
  role: Role
  choices: readonly Role[]
  /** Undefined where it may only be read. */
  onChange: ((role: Role) => void) | undefined
}

/** A role, to choose where it may be changed. */
export function RoleSelect({ label, role, choices, onChange }: RoleSelectProps) {
  const t = useMessages()
  const isOffered = choices.some((each) => keyOf(each) === keyOf(role))
  if (!onChange || !isOffered) return <RoleBadge role={role} />
  return (
    <NativeSelect
      aria-label={label}
      value={keyOf(role)}
      className="w-28 sm:w-36"
      onChange={({ currentTarget: { value } }) => {
        const chosen = choices.find((each) => keyOf(each) === value)
        if (chosen) onChange(chosen)
      }}
    >
      {choices.map((each) => (
        <option key={keyOf(each)} value={keyOf(each)}>
          {roleName(t, each)}
        </option>
      ))}
    </NativeSelect>
  )
}
