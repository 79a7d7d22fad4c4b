import { isVisibleName } from './visible-name'

export const teamNameLength = { min: 1, max: 60 } as const

/** Whether a name, already brought into its kept form, may be that of a team. */
export const isTeamName = (name: string): boolean => isVisibleName(name, teamNameLength)
