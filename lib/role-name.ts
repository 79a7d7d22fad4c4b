import { slugify } from './slugs'
import { isVisibleName } from './visible-name'

export const roleNameLength = { min: 2, max: 40 } as const

export const roleKeyPattern = /^[a-z][a-z0-9-]{0,39}$/

/** What the roles that everybody has are called, in any of our languages: nobody's own looks like one of them. */
export const takenRoleNames: readonly string[] = [
  ...['member', 'admin', 'owner'],
  ...['Mitglied', 'Eigentümer'],
  ...['Membre', 'Propriétaire'],
  ...['Miembro', 'Propietario'],
  ...['Membro', 'Proprietario', 'Proprietário'],
  ...['Участник', 'Администратор', 'Владелец'],
  ...['Üye', 'Yönetici', 'Sahip'],
  ...['成员', '管理员', '所有者'],
  ...['عضو', 'مشرف', 'مالك'],
  ...['सदस्य', 'एडमिन', 'स्वामी'],
].map((name) => name.toLowerCase())

/** Whether a name, already brought into its kept form, may be that of a role; those that everybody has are taken. */
export const isRoleName = (name: string): boolean =>
  isVisibleName(name, roleNameLength) && !takenRoleNames.includes(name.toLowerCase())

/** A key for a role of this name, besides those that are taken. */
export function freeRoleKey(name: string, taken: ReadonlySet<string>): string {
  const wanted = `r-${slugify(name).slice(0, 32)}`.replace(/-+$/, '')
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(key)) return key
  }
}
