import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useFormMessages } from '@/i18n/form'
import { useFormField } from './contexts'
import type { FieldProps } from './field-props'

/** `2026-11-26T09:30`, as the clock on the wall shows a moment. */
function onTheClock(moment: string): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** A moment: read and shown by the clock of whoever looks, kept as the same moment for everybody. */
export function DateTimeField({ label, help, optional }: FieldProps) {
  const t = useFormMessages().form
  const { field, error } = useFormField<string>()
  return (
    <Field label={label} help={help} error={error} aside={optional && t.optional}>
      <Input
        type="datetime-local"
        name={field.name}
        value={onTheClock(field.state.value)}
        required={!optional}
        onBlur={field.handleBlur}
        onChange={({ currentTarget: { value } }) => {
          const date = new Date(value)
          field.handleChange(Number.isNaN(date.getTime()) ? '' : date.toISOString())
        }}
      />
    </Field>
  )
}
