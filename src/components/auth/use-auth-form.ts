import { useEffect, useRef, useState } from 'react'
import { useAuthMessages } from '@/i18n/auth'
import type { AuthResult } from '@/lib/auth-client'
import { type AuthFailure, isAuthFailure } from '@/lib/auth-failure'

export type Problems<Name extends string> = Partial<Record<Name | 'form', React.ReactNode>>

interface AuthForm<Name extends string> {
  names: readonly Name[]
  /** What is missing before anything is sent; empty when nothing is. */
  check(values: Record<Name, string>): Problems<Name>
  send(values: Record<Name, string>): Promise<AuthResult>
  done(values: Record<Name, string>, result: Extract<AuthResult, { ok: true }>): void
  /** Where a refusal by the server belongs, when not above the form. */
  fields?: Partial<Record<AuthFailure, Name>>
  /** Why this form failed before the page woke up. */
  before?: string | undefined
}

/** A form that posts to the sign-in service: checks, sends once, puts each problem where it belongs, focuses the first. */
export function useAuthForm<Name extends string>({
  names,
  check,
  send,
  done,
  fields,
  before,
}: AuthForm<Name>) {
  const t = useAuthMessages()
  const form = useRef<HTMLFormElement>(null)
  const sending = useRef(false)
  const at = (failure: AuthFailure | undefined, words: string | undefined): Problems<Name> => {
    const where: Name | 'form' = (failure && fields?.[failure]) ?? 'form'
    return (words ? { [where]: words } : {}) as Problems<Name> // one key of the union, which TypeScript widens
  }
  const [pending, setPending] = useState(false)
  const [problems, setProblems] = useState<Problems<Name>>(() =>
    isAuthFailure(before) ? at(before, t.auth.failures[before]) : {},
  )

  useEffect(() => {
    if (Object.keys(problems).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-problem]')?.focus()
  }, [problems])

  const sentence = (result: Extract<AuthResult, { ok: false }>) =>
    result.failure === 'limit' && result.seconds
      ? t.auth.wait(result.seconds)
      : t.auth.failures[result.failure]

  const onSubmit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending.current) return
    const data = new FormData(event.currentTarget)
    const entries = names.map((name): [Name, string] => [name, String(data.get(name) ?? '')])
    const values = Object.fromEntries(entries) as Record<Name, string> // every name is there: the line above made it
    const found = check(values)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    sending.current = true
    setPending(true)
    const result = await send(values)
    sending.current = false
    if (result.ok) return done(values, result)
    setPending(false)
    setProblems(at(result.failure, sentence(result)))
  }

  // `post`, so that a form sent before the page woke up never writes a password into the address.
  return { problems, pending, formProps: { ref: form, onSubmit, noValidate: true, method: 'post' as const } }
}
