import './people-errors'
import { en } from './en'
import { members } from './en/members'
import { invitations } from './en/open-invitations'

const all = { ...en, members, invitations }

/** The words of the list of open invitations, beside those of who is in an organization. */
export const useInvitationsMessages = (): typeof all => all
