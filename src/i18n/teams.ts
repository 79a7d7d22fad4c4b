import './people-errors'
import { en } from './en'
import { teams } from './en/teams'

const all = { ...en, teams }

/** The words of teams, beside those of every page. */
export const useTeamMessages = (): typeof all => all
