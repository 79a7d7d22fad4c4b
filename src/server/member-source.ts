import { findMembers } from '@/lib/members'
import type { PaletteSource } from './palette-source'

/** The people of an organization, by name or e-mail. */
export const memberSource: PaletteSource = {
  kind: 'members',
  permission: 'member:read',
  find: async ({ organizationId, words, limit }) => {
    const found = await findMembers(organizationId, words, limit)
    return found.map(({ id, name, email }) => ({ id, name, detail: email }))
  },
}
