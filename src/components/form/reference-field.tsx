import { Combobox } from '@base-ui/react/combobox'
import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { useState } from 'react'
import { cn } from '@/components/cn'
import { Field } from '@/components/ui/field'
import { useFieldControl } from '@/components/ui/field-context'
import { Input } from '@/components/ui/input'
import { menuItemClasses } from '@/components/ui/menu-classes'
import { useDebounced } from '@/components/use-debounced'
import { useFormMessages } from '@/i18n/form'
import { useFormField } from './contexts'
import type { FieldProps } from './field-props'

interface Choice {
  id: string
  label: string
}

interface ReferenceFieldProps<Key extends QueryKey> extends FieldProps {
  /** The first few that have the words somewhere. */
  choices: (search: string) => UseQueryOptions<Choice[], Error, Choice[], Key>
  /** The one that is chosen at first. */
  chosen?: Choice | undefined
}

/** One of many, found by typing a part of its name. */
export function ReferenceField<Key extends QueryKey>({
  label,
  help,
  optional,
  choices,
  chosen,
}: ReferenceFieldProps<Key>) {
  const t = useFormMessages()
  const { field, error } = useFormField<string>()
  const [choice, setChoice] = useState<Choice | null>(chosen ?? null)
  const [typed, setTyped] = useState('')
  const { data = [] } = useQuery(choices(useDebounced(typed.trim(), 200)))
  return (
    <Field label={label} help={help} error={error} aside={optional && t.form.optional}>
      <Combobox.Root
        items={data}
        filter={null}
        value={choice}
        itemToStringLabel={(one: Choice) => one.label}
        isItemEqualToValue={(one: Choice, other: Choice) => one.id === other.id}
        onInputValueChange={(value, { reason }) => setTyped(reason === 'input-change' ? value : '')}
        onValueChange={(value) => {
          setChoice(value)
          field.handleChange(value?.id ?? '')
        }}
      >
        <span className="relative">
          <SearchInput placeholder={t.ui.reference.search} required={!optional} onBlur={field.handleBlur} />
          <ChevronsUpDown
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 end-2 my-auto size-4 text-muted"
          />
        </span>
        <Combobox.Portal>
          <Combobox.Positioner className="z-50 w-(--anchor-width) outline-none" sideOffset={4}>
            <Combobox.Popup className="floating max-h-(--available-height) overflow-y-auto p-1 outline-none">
              <Combobox.Empty className="px-2 py-1.5 text-muted empty:hidden">
                {t.ui.reference.none}
              </Combobox.Empty>
              <Combobox.List>
                {(one: Choice) => (
                  <Combobox.Item key={one.id} value={one} className={cn(menuItemClasses)}>
                    {one.label}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </Field>
  )
}

/** Under the id that the label of the field points at. */
const SearchInput = (props: Combobox.Input.Props) => (
  <Combobox.Input {...props} {...useFieldControl({})} render={<Input className="pe-8" />} />
)
