import './people-errors'
import { invitationLinks } from '#words/invitation-links'
import { isAppError } from '@/lib/errors'
import { wordFor } from '@/lib/words'
import { useSentence } from './sentence'

/** The words of links that let in whoever opens them, in the current locale. */
export const useLinkMessages = (): typeof invitationLinks => invitationLinks

/** What a person reads about a refusal of such a link. */
export function useLinkSentence() {
  const { refusals } = useLinkMessages()
  const sentence = useSentence()
  return (error: unknown) =>
    (isAppError(error) && error.reason && wordFor(refusals, error.reason)) || sentence(error)
}
