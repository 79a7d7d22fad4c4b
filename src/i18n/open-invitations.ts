import './people-errors'
import { messages } from '#words'
import { members } from '#words/members'
import { invitations } from '#words/open-invitations'

const all = { ...messages, members, invitations }

/** The words of the list of open invitations, beside those of who is in an organization. */
export const useInvitationsMessages = (): typeof all => all
