import './people-errors'
import { inviteMany } from '#words/invite-many'
import { isAppError } from '@/lib/errors'
import { wordFor } from '@/lib/words'
import { useSentence } from './sentence'

/** The words of inviting several people at once, in the current locale. */
export const useInviteManyMessages = (): typeof inviteMany => inviteMany

/** What a person reads about a refusal here: what is said of inviting alone, or else what every page says. */
export function useInviteSentence() {
  const { refusals } = useInviteManyMessages()
  const sentence = useSentence()
  return (error: unknown) =>
    (isAppError(error) && error.reason && wordFor(refusals, error.reason)) || sentence(error)
}
