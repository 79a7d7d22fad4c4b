import { createFormHookContexts } from '@tanstack/react-form'
import { useFormMessages } from '@/i18n/form'
import { wordFor } from '@/lib/words'

export const { fieldContext, formContext, useFieldContext } = createFormHookContexts()

/** The field around a control, and what is wrong with it in the words of the catalogue. */
export function useFormField<Value>() {
  const field = useFieldContext<Value>()
  const { problems } = useFormMessages().form
  const problem: unknown = field.state.meta.errors[0]
  return { field, error: typeof problem === 'string' && (wordFor(problems, problem) ?? problems.invalid) }
}
