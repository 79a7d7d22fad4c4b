import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { member, organization, organizationRole, organizationSlug, user } from '../db/schema'
import { AppError } from './errors'
import { happened } from './happenings'
import { claimSlugs, slugTaken } from './organization-slugs'
import type { Role } from './permissions'
import { isOpen } from './portability/closed'
import { isUsableSlug } from './slugs'
import { storedRole, withOwnRole, withRole } from './stored-role'

export interface Membership {
  organization: { id: string; name: string; slug: string; logo: string | null }
  role: Role
}

export const membershipsPerPerson = 20

const visible = {
  id: organization.id,
  name: organization.name,
  slug: organization.slug,
  logo: organization.logo,
}

const mineWhere = (which: SQL) =>
  authDb
    .select({ organization: visible, ...storedRole(member) })
    .from(member)
    .innerJoin(organization, eq(organization.id, member.organizationId))
    .leftJoin(organizationRole, withOwnRole(member))
    .where(and(eq(member.userId, sql.placeholder('userId')), which, isOpen))
    // Its text is built once, as every call asks it; unnamed, as a pooler may stand between. See bench/membership.ts.
    .prepare('')

const byHeldSlug = authDb
  .select({ id: organizationSlug.organizationId })
  .from(organizationSlug)
  .where(eq(organizationSlug.slug, sql.placeholder('slug')))

const membershipQuery = mineWhere(eq(organization.slug, sql.placeholder('slug')))
const formerMembershipQuery = mineWhere(inArray(organization.id, byHeldSlug))

/**
 * The organization with this slug, or that had it before, and the person's role in it; undefined for a stranger and for no
 * such organization alike. Only who would be told that there is nothing pays for looking among the old ones.
 */
export async function membership(userId: string, slug: string): Promise<Membership | undefined> {
  const [row] = await membershipQuery.execute({ userId, slug })
  const [found] = row ? [row] : await formerMembershipQuery.execute({ userId, slug })
  return found && withRole(found)
}

/** Every organization of a person, by name. */
export async function memberships(userId: string): Promise<Membership[]> {
  const rows = await authDb
    .select({ organization: visible, ...storedRole(member) })
    .from(member)
    .innerJoin(organization, eq(organization.id, member.organizationId))
    .leftJoin(organizationRole, withOwnRole(member))
    .where(and(eq(member.userId, userId), isOpen))
    .orderBy(organization.name, organization.id)
  return rows.map(withRole)
}

/** How many people each organization of a person has, by its id. */
export async function memberCounts(userId: string): Promise<Record<string, number>> {
  const mine = authDb
    .select({ id: member.organizationId })
    .from(member)
    .where(eq(member.userId, userId))
    .as('mine')
  const rows = await authDb
    .select({ id: member.organizationId, members: count() })
    .from(member)
    .innerJoin(mine, eq(mine.id, member.organizationId))
    .groupBy(member.organizationId)
  return Object.fromEntries(rows.map(({ id, members }) => [id, members]))
}

/** Creates an organization owned by `userId`. Throws `conflict` for a slug that is taken or reserved, `limit` past 20. */
export async function createOrganization(
  userId: string,
  { name, slug }: { name: string; slug: string },
): Promise<Membership> {
  return authDb.transaction(async (tx) => {
    await requireRoom(tx, userId)
    const [created] = isUsableSlug(slug)
      ? await tx.insert(organization).values({ name, slug }).onConflictDoNothing().returning(visible)
      : []
    if (!created) throw slugTaken(slug)
    await claimSlugs(tx, created.id, [slug])
    await tx.insert(member).values({ organizationId: created.id, userId, role: 'owner' })
    await happened(tx, { what: 'created', organizationId: created.id, by: userId })
    return { organization: created, role: 'owner' }
  })
}

interface Held {
  slug: string
  name: string
  metadata: string | null
  /** Whether anybody may enter it. */
  isOpen: boolean
}

export type Transaction = Parameters<Parameters<typeof authDb.transaction>[0]>[0]

/**
 * Changes who is in an organization, or as what: one after another. The organization's row is held first, so that nobody who
 * has an invitation or a member already waits for it. Throws `not-found` when the organization is gone or closed, unless
 * it is to be opened.
 */
export const inTurn = <Result>(
  organizationId: string,
  act: (tx: Transaction, held: Held) => Promise<Result>,
  { toOpen = false } = {},
): Promise<Result> =>
  authDb.transaction(async (tx) => {
    const [held] = await tx
      .select({
        slug: organization.slug,
        name: organization.name,
        metadata: organization.metadata,
        isOpen: sql<boolean>`${isOpen}`,
      })
      .from(organization)
      .where(eq(organization.id, organizationId))
      .for('no key update')
    if (!held || held.isOpen === toOpen) throw new AppError('not-found')
    return await act(tx, held)
  })

/** Holds the person's row until the transaction ends, so that parallel ones count the memberships one after another. */
export async function requireRoom(tx: Transaction, userId: string): Promise<void> {
  await tx.select({ id: user.id }).from(user).where(eq(user.id, userId)).for('no key update')
  const held = await tx.$count(member, eq(member.userId, userId))
  if (held >= membershipsPerPerson) throw new AppError('limit', { reason: 'membershipsFull' })
}

/** Puts a logo in place, or takes it away, and answers the one before. */
export function replaceLogo(organizationId: string, logo: string | null): Promise<string | null> {
  const which = eq(organization.id, organizationId)
  return authDb.transaction(async (tx) => {
    const [before] = await tx
      .select({ logo: organization.logo })
      .from(organization)
      .where(which)
      .for('update')
    if (!before) throw new AppError('not-found')
    await tx.update(organization).set({ logo }).where(which)
    return before.logo
  })
}
