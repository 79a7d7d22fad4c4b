import type { Messages } from '@/i18n'
import type { NamedRole } from '@/lib/permissions'

/** A role as people read it; one of the organization's own has the name that they gave it. */
export const roleName = (t: Messages, role: NamedRole): string =>
  typeof role === 'string' ? t.app.roles[role] : role.name
