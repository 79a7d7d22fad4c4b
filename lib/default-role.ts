import { eq } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { defaultRole, organizationRole } from '../db/schema'
import { roleOf } from './auth/granting'
import { AppError } from './errors'
import type { Actor } from './membership'
import { inTurn, type Transaction } from './organizations'
import { allows, keyOf, mayLetIn, type Role } from './permissions'
import { requireRole, storedRole, withOwnRole, withRole } from './stored-role'

/** The role that an organization gives unless another one is chosen: to those it invites, and to those who join by themselves. */
export async function defaultRoleOf(
  organizationId: string,
  database: Pick<typeof authDb, 'select'> = authDb,
): Promise<Role> {
  const [found] = await database
    .select(storedRole(defaultRole))
    .from(defaultRole)
    .leftJoin(organizationRole, withOwnRole(defaultRole))
    .where(eq(defaultRole.organizationId, organizationId))
  return found ? withRole(found).role : 'member'
}

/**
 * Throws `forbidden` for whoever may not decide that others join with this role: it is to let in all of them at once. Asked in the
 * turn of the organization, since what somebody may can have changed.
 */
export async function requireGiver(
  tx: Transaction,
  { userId, organizationId }: Actor,
  role: Role,
): Promise<void> {
  const own = await roleOf(userId, organizationId, tx)
  if (!own || !allows(own, 'organization:update') || !mayLetIn(own, role))
    throw new AppError('forbidden', { reason: 'roleNotYours' })
}

/** Has an organization give this role. Throws `invalid` for owner: nobody becomes one by the way. */
export const setDefaultRole = (actor: Actor, key: string): Promise<void> =>
  inTurn(actor.organizationId, async (tx) => {
    const given = await requireRole(actor.organizationId, key, tx)
    if (given === 'owner') throw new AppError('invalid', { reason: 'roleUnknown' })
    await requireGiver(tx, actor, given)
    const role = keyOf(given)
    await tx
      .insert(defaultRole)
      .values({ organizationId: actor.organizationId, role })
      .onConflictDoUpdate({ target: defaultRole.organizationId, set: { role } })
  })
