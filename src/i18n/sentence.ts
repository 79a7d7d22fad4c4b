import { isAppError } from '@/lib/errors'
import { type Messages, useMessages } from './index'

const more: Record<string, string> = {}

/** Has the sentences of a page known that are not those of every page. They come with its words. */
export const alsoSay = (errors: Record<string, string>): void => void Object.assign(more, errors)

/** What a person reads about a failure: by its reason where there are words for it, else by its code. */
export function sentenceOf(t: Messages, error: unknown): string {
  const { reason, code } = isAppError(error) ? error : { reason: undefined, code: 'unexpected' }
  return t.errors[reason ?? code] ?? more[reason ?? code] ?? t.errors[code] ?? ''
}

export function useSentence() {
  const t = useMessages()
  return (error: unknown) => sentenceOf(t, error)
}
