import { getRouterInstance } from '@tanstack/react-start'
import { AppError } from '@/lib/errors'

const slugIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string'
    ? value.slug
    : undefined

/**
 * The organization a call is about. Reads say it themselves: while a link to another organization is hovered, its loaders
 * run and the screen still shows this one. Writes may leave it out and mean the organization on screen.
 */
export async function slugOnScreen(data: unknown, method: string): Promise<string | undefined> {
  const said = slugIn(data)
  if (said !== undefined || method === 'GET' || typeof window === 'undefined') return said
  const router = await getRouterInstance()
  return router.stores.matches
    .get()
    .map((match) => slugIn(match.params))
    .findLast((slug) => slug !== undefined)
}

/** The slug a call came with. Whoever says two could be checked against one and answered about the other. */
export function oneSlug(data: unknown, claimed: unknown): unknown {
  const said = slugIn(data)
  if (said !== undefined && said !== claimed) throw new AppError('invalid', { detail: 'two slugs were sent' })
  return claimed
}
