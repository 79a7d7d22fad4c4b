import './people-errors'
import { memberActs } from '#words/member-acts'

/** The words of a menu that is fetched when somebody reaches for it, in the current locale. */
export const useMemberActsMessages = (): typeof memberActs => memberActs
