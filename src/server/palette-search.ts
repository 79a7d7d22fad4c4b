import { allows, type Role } from '@/lib/permissions'
import { imageSource } from './gallery-source'
import { memberSource } from './member-source'
import type { Found, PaletteSource } from './palette-source'
import { teamSource } from './team-source'

/** Of each kind. */
const most = 6

/** One line per feature whose things the palette finds, in this order. */
const sources: readonly PaletteSource[] = [memberSource, teamSource, imageSource]

interface Asking {
  organizationId: string
  /** Of the person who looks: what it may not see is not looked for. */
  role: Role
}

/** What these words name in the organization in scope, kind by kind. */
export async function searchPalette(
  { organizationId, role }: Asking,
  words: string,
): Promise<{ kind: string; found: Found[] }[]> {
  const seen = sources.filter(({ permission }) => allows(role, permission))
  const all = await Promise.all(
    seen.map(async ({ kind, find }) => ({ kind, found: await find({ organizationId, words, limit: most }) })),
  )
  return all.filter(({ found }) => found.length > 0)
}
