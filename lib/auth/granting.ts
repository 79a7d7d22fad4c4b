import { and, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { member } from '../../db/schema'
import { allows, isRole, type Role } from '../permissions'

/** Whether somebody holding `own` may hand out `granted`: may invite at all, and makes owners only as an owner. */
export const mayGrant = (own: Role | undefined, granted: Role): boolean =>
  own !== undefined && allows(own, 'invitation:create') && (granted !== 'owner' || own === 'owner')

/** The role that a person holds in the organization at this moment, if any. */
export async function roleOf(
  userId: string,
  organizationId: string,
  database: Pick<typeof authDb, 'select'> = authDb,
): Promise<Role | undefined> {
  const [row] = await database
    .select({ role: member.role })
    .from(member)
    .where(and(eq(member.userId, userId), eq(member.organizationId, organizationId)))
  return isRole(row?.role) ? row.role : undefined
}
