import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { useFormMessages } from '@/i18n/form'
import { useFormField } from './contexts'
import type { FieldProps } from './field-props'

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'date'
  /** Which keys a phone shows. */
  inputMode?: 'numeric' | 'decimal'
  maxLength?: number
  /** Several lines. */
  long?: boolean
}

/** Whatever is typed: words, a number, an amount, an address, a day. */
export function TextField({ label, help, optional, long, ...input }: TextFieldProps) {
  const t = useFormMessages().form
  const { field, error } = useFormField<string>()
  const control = {
    ...input,
    name: field.name,
    value: field.state.value,
    required: !optional,
    autoComplete: 'off',
    onBlur: field.handleBlur,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      field.handleChange(currentTarget.value),
  }
  return (
    <Field label={label} help={help} error={error} aside={optional && t.optional}>
      {long ? <Textarea {...control} /> : <Input {...control} />}
    </Field>
  )
}
