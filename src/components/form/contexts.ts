import { createFormHookContexts } from '@tanstack/react-form'
import { useMessages } from '@/i18n'

export const { fieldContext, formContext, useFieldContext } = createFormHookContexts()

/** The field around a control, and what is wrong with it in the words of the catalogue. */
export function useFormField<Value>() {
  const field = useFieldContext<Value>()
  const { problems } = useMessages().form
  const problem: unknown = field.state.meta.errors[0]
  return { field, error: typeof problem === 'string' && (problems[problem] ?? problems.invalid) }
}
