import './people-errors'
import { messages } from '#words'
import { teams } from '#words/teams'

const all = { ...messages, teams }

/** The words of teams, beside those of every page. */
export const useTeamMessages = (): typeof all => all
