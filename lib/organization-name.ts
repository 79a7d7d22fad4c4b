import { invisible } from './invisible'

export const organizationNameLength = { min: 2, max: 64 } as const

/** The name as it is kept: one line, single spaces, nothing around it. */
export const organizationName = (typed: string): string => typed.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Whether a name, already brought into its kept form, may be an organization's: 2 to 64 characters, all visible. */
export function isOrganizationName(name: string): boolean {
  const { length } = [...name]
  return (
    length >= organizationNameLength.min &&
    length <= organizationNameLength.max &&
    organizationName(name) === name &&
    !invisible.test(name) &&
    /[\p{L}\p{N}]/u.test(name)
  )
}
