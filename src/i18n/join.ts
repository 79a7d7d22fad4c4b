import './people-errors'
import { isAppError } from '@/lib/errors'
import { auth } from './en/auth'
import { invitation } from './en/invitation'
import { join } from './en/join'
import { useSentence } from './sentence'

const all = { auth, invitation, join }

/** The words of a link that lets in whoever opens it, beside those of signing in. */
export const useJoinMessages = (): typeof all => all

/** What a person reads about a refusal there. */
export function useJoinSentence() {
  const { refusals } = useJoinMessages().join
  const sentence = useSentence()
  return (error: unknown) => (isAppError(error) && refusals[error.reason ?? error.code]) || sentence(error)
}
