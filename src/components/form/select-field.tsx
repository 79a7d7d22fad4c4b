import { Field } from '@/components/ui/field'
import { NativeSelect } from '@/components/ui/native-select'
import { useFormMessages } from '@/i18n/form'
import { useFormField } from './contexts'
import type { FieldProps } from './field-props'

interface SelectFieldProps extends FieldProps {
  options: readonly (readonly [value: string, label: string])[]
}

/** One of a few words. */
export function SelectField({ label, help, optional, options }: SelectFieldProps) {
  const t = useFormMessages()
  const { field, error } = useFormField<string>()
  return (
    <Field label={label} help={help} error={error} aside={optional && t.form.optional}>
      <NativeSelect
        name={field.name}
        value={field.state.value}
        onBlur={field.handleBlur}
        onChange={({ currentTarget }) => field.handleChange(currentTarget.value)}
      >
        {optional && <option value="">{t.ui.nothing}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </NativeSelect>
    </Field>
  )
}
