import { findTeams } from '@/lib/teams'
import type { PaletteSource } from './palette-source'

/** The teams of an organization, by name. */
export const teamSource: PaletteSource = {
  kind: 'teams',
  permission: 'team:read',
  find: ({ organizationId, words, limit }) => findTeams(organizationId, words, limit),
}
