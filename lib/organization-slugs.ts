import { and, eq, inArray, ne } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { organization, organizationSlug } from '../db/schema'
import { AppError } from './errors'
import type { Membership, Transaction } from './organizations'
import { isUsableSlug } from './slugs'

/** More would let one organization take the addresses of others away. */
export const slugsPerOrganization = 20

/** One answer for reserved, taken and old ones; the detail is for whoever runs a command. */
export const slugTaken = (slug: string) =>
  new AppError('conflict', { reason: 'slugTaken', detail: `“${slug}” cannot be had, and nothing was saved.` })

/**
 * Whether a slug can be taken now, by a new organization or by the one with this id: taken, old and reserved ones give the
 * same answer.
 */
export async function isFreeSlug(
  slug: string,
  organizationId?: string,
  database: Pick<typeof authDb, 'select'> = authDb,
): Promise<boolean> {
  if (!isUsableSlug(slug)) return false
  const having = database
    .select({ id: organization.id })
    .from(organization)
    .where(eq(organization.slug, slug))
  const had = database
    .select({ id: organizationSlug.organizationId })
    .from(organizationSlug)
    .where(eq(organizationSlug.slug, slug))
  return (await having.union(had)).every(({ id }) => id === organizationId)
}

/**
 * Writes down whose slugs these are, for good. Parallel ones wait here for each other. Throws `conflict` when another
 * organization has or had one. Whoever calls it has the slug in `organization` already: in this order nobody waits in a ring.
 */
export async function claimSlugs(
  tx: Transaction,
  organizationId: string,
  slugs: readonly string[],
): Promise<void> {
  const rows = slugs.map((slug) => ({ slug, organizationId }))
  await tx.insert(organizationSlug).values(rows).onConflictDoNothing()
  const foreign = and(
    inArray(organizationSlug.slug, [...slugs]),
    ne(organizationSlug.organizationId, organizationId),
  )
  if ((await tx.$count(organizationSlug, foreign)) > 0) throw slugTaken(slugs.at(-1) ?? '')
}

export interface OrganizationChange {
  readonly name?: string | undefined
  readonly slug?: string | undefined
}

/** Whether the database refused because another row has the value; Drizzle wraps its error. */
const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && (Reflect.get(error, 'code') === '23505' || isDuplicate(error.cause))

/**
 * Changes the name or the slug of an organization. Throws `conflict` for a slug that is reserved or another's, now or before;
 * one that it had itself it may have again.
 */
export async function changeOrganization(
  id: string,
  { name, slug }: OrganizationChange,
): Promise<Membership['organization']> {
  const changed = authDb.transaction(async (tx) => {
    const which = eq(organization.id, id)
    // The key that members refer to is locked as well: two who share it and then want it alone would wait for each other.
    const [before] = await tx.select().from(organization).where(which).for('update')
    if (!before) throw new AppError('not-found')
    const isNewSlug = slug !== undefined && slug !== before.slug
    if (isNewSlug && !(await isFreeSlug(slug, id, tx))) throw slugTaken(slug)
    const after = { name: name ?? before.name, slug: slug ?? before.slug }
    await tx.update(organization).set(after).where(which)
    if (isNewSlug) {
      await claimSlugs(tx, id, [before.slug, slug])
      const held = await tx.$count(organizationSlug, eq(organizationSlug.organizationId, id))
      if (held > slugsPerOrganization) throw new AppError('limit', { reason: 'slugsFull' })
    }
    return { id, ...after, logo: before.logo }
  })
  return await changed.catch((error: unknown) => {
    throw isDuplicate(error) ? slugTaken(slug ?? '') : error
  })
}
