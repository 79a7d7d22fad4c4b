import './people-errors'
import { auth } from '#words/auth'
import { invitation } from '#words/invitation'
import { join } from '#words/join'
import { isAppError } from '@/lib/errors'
import { wordFor } from '@/lib/words'
import { useSentence } from './sentence'

const all = { auth, invitation, join }

/** The words of a link that lets in whoever opens it, beside those of signing in. */
export const useJoinMessages = (): typeof all => all

/** What a person reads about a refusal there. */
export function useJoinSentence() {
  const { refusals } = useJoinMessages().join
  const sentence = useSentence()
  return (error: unknown) =>
    (isAppError(error) && wordFor(refusals, error.reason ?? error.code)) || sentence(error)
}
