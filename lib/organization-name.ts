import { isVisibleName, tidyName } from './visible-name'

export const organizationNameLength = { min: 2, max: 64 } as const

/** The name as it is kept. */
export const organizationName = tidyName

/** Whether a name, already brought into its kept form, may be an organization's: 2 to 64 characters, all visible. */
export const isOrganizationName = (name: string): boolean => isVisibleName(name, organizationNameLength)
