import { isAppError } from '@/lib/errors'
import { type Messages, useMessages } from './index'

/** What a person reads about a failure: by its reason where there are words for it, else by its code. */
export function sentenceOf(t: Messages, error: unknown): string {
  const { reason, code } = isAppError(error) ? error : { reason: undefined, code: 'unexpected' }
  return t.errors[reason ?? code] ?? t.errors[code] ?? ''
}

export function useSentence() {
  const t = useMessages()
  return (error: unknown) => sentenceOf(t, error)
}
