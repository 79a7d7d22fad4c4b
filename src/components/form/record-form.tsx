import { createFormHook, type DeepKeys, useStore } from '@tanstack/react-form'
import { useState } from 'react'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { fieldContext, formContext } from './contexts'
import { DateTimeField } from './datetime-field'
import { ReferenceField } from './reference-field'
import { SelectField } from './select-field'
import { SwitchField } from './switch-field'
import { TextField } from './text-field'

const { useAppForm } = createFormHook({
  fieldContext,
  formContext,
  fieldComponents: { DateTimeField, ReferenceField, SelectField, SwitchField, TextField },
  formComponents: {},
})

interface RecordForm<Draft> {
  /** What the fields hold at first. */
  draft: Draft
  /** Sends it to the server, whose schema decides; what it refuses is shown at its field. */
  save: (draft: Draft) => Promise<unknown>
}

/**
 * The form of one record, and what the sheet around it needs to know. Nothing is checked twice: the server's answer names
 * the fields that are not right.
 */
export function useRecordForm<Draft extends object>({ draft, save }: RecordForm<Draft>) {
  const sentence = useSentence()
  const [problem, setProblem] = useState<string>()
  const form = useAppForm({
    defaultValues: draft,
    // After a failure of the network the same values are sent again.
    canSubmitWhenInvalid: true,
    validators: {
      onSubmitAsync: async ({ value }) => {
        setProblem(undefined)
        try {
          await save(value)
        } catch (error) {
          const named = Object.entries((isAppError(error) && error.fields) || {})
          const fields = Object.fromEntries(named.map(([path, key]) => [path.replace(/^values\./, ''), key]))
          const isShown = Object.keys(fields).some((name) => Object.hasOwn(draft, name))
          if (!isShown) setProblem(sentence(error))
          return { fields: fields as Partial<Record<DeepKeys<Draft>, string>> } // the server names the paths of its input
        }
      },
    },
  })
  const pending = useStore(form.store, ({ isSubmitting }) => isSubmitting)
  const dirty = useStore(form.store, ({ isDefaultValue }) => !isDefaultValue)
  return { form, sheet: { problem, pending, dirty, onSubmit: () => form.handleSubmit() } }
}
