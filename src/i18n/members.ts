import './people-errors'
import { en } from './en'
import { members } from './en/members'

const all = { ...en, members }

/** The words of who is in an organization and who is invited, beside those of every page. */
export const useMembersMessages = (): typeof all => all
