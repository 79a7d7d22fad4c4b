import { roles } from './permissions'
import { slugify } from './slugs'
import { isVisibleName } from './visible-name'

export const roleNameLength = { min: 2, max: 40 } as const

export const roleKeyPattern = /^[a-z][a-z0-9-]{0,39}$/

/** Whether a name, already brought into its kept form, may be that of a role; those that everybody has are taken. */
export const isRoleName = (name: string): boolean =>
  isVisibleName(name, roleNameLength) && !roles.some((role) => role === name.toLowerCase())

/** A key for a role of this name, besides those that are taken. */
export function freeRoleKey(name: string, taken: ReadonlySet<string>): string {
  const wanted = `r-${slugify(name).slice(0, 32)}`.replace(/-+$/, '')
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(key)) return key
  }
}
