import { type RefObject, useEffect, useState } from 'react'

export type Problems<Name extends string> = Partial<Record<Name, string>>

/** What is wrong with which field of a form; the first one that is gets the focus. */
export function useProblems<Name extends string>(form: RefObject<HTMLFormElement | null>) {
  const [problems, setProblems] = useState<Problems<Name>>({})
  useEffect(() => {
    if (Object.keys(problems).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-problem]')?.focus()
  }, [problems, form])
  return { problems, setProblems }
}
