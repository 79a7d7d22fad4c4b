import './people-errors'
import { messages } from '#words'
import { members } from '#words/members'

const all = { ...messages, members }

/** The words of who is in an organization and who is invited, beside those of every page. */
export const useMembersMessages = (): typeof all => all
