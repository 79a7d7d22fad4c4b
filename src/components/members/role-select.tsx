import { RoleBadge } from '@/components/app/role-badge'
import { NativeSelect } from '@/components/ui/native-select'
import { keyOf, type Role } from '@/lib/permissions'
import { RoleOptions } from './role-options'

interface RoleSelectProps {
  label: string
  role: Role
  choices: readonly Role[]
  /** Undefined where it may only be read. */
  onChange: ((role: Role) => void) | undefined
}

/** A role, to choose where it may be changed. */
export function RoleSelect({ label, role, choices, onChange }: RoleSelectProps) {
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
      <RoleOptions choices={choices} />
    </NativeSelect>
  )
}
