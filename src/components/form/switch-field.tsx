import { Field } from '@/components/ui/field'
import { Switch } from '@/components/ui/switch'
import { useFormField } from './contexts'
import type { FieldProps } from './field-props'

/** Yes or no. */
export function SwitchField({ label, help }: FieldProps) {
  const { field, error } = useFormField<boolean>()
  return (
    <Field label={label} help={help} error={error}>
      <Switch name={field.name} checked={field.state.value} onCheckedChange={field.handleChange} />
    </Field>
  )
}
