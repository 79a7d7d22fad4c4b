import type { RoleNames } from '../../guard/logins'
import { identifier } from '../../sql'

/** The names of roles belong to a run, so texts say `<app>` and `<owner>` in their place. */
export const withRoles = (text: string, roles: RoleNames): string =>
  Object.entries(roles).reduce((all, [part, name]) => all.replaceAll(`<${part}>`, identifier(name)), text)
