import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useOrganizationMessages } from '@/i18n/organization'

interface NameFieldProps {
  value: string
  onChange: (name: string) => void
  isWrong: boolean
}

/** What an organization is called. */
export function NameField({ value, onChange, isWrong }: NameFieldProps) {
  const t = useOrganizationMessages().organization.form
  return (
    <Field label={t.name} error={isWrong && t.nameProblem}>
      <Input
        name="name"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        placeholder={t.namePlaceholder}
        maxLength={64}
        autoComplete="organization"
        required
      />
    </Field>
  )
}
