import { isAppError } from '@/lib/errors'
import { wordFor } from '@/lib/words'
import { type Messages, useMessages } from './index'

type Sentences = Readonly<Record<string, string>>

const more = new Set<Sentences>()

/** Has the sentences of a page known that are not those of every page. They come with its words. */
export const alsoSay = (errors: Sentences): void => void more.add(errors)

/** What a person reads about a failure: by its reason where there are words for it, else by its code. */
export function sentenceOf(t: Messages, error: unknown): string {
  const { reason, code } = isAppError(error) ? error : { reason: undefined, code: 'unexpected' }
  const known = [t.errors, ...more].map((sentences) => wordFor(sentences, reason ?? code))
  return known.find(Boolean) ?? wordFor(t.errors, code) ?? ''
}

export function useSentence() {
  const t = useMessages()
  return (error: unknown) => sentenceOf(t, error)
}
