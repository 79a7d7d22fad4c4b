import { and, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { member, organizationRole } from '../../db/schema'
import { mayInvite, type Role } from '../permissions'
import { storedRole, withOwnRole, withRole } from '../stored-role'

/** The role that a person holds in the organization at this moment, if any. */
export async function roleOf(
  userId: string,
  organizationId: string,
  database: Pick<typeof authDb, 'select'> = authDb,
): Promise<Role | undefined> {
  const [row] = await database
    .select(storedRole(member))
    .from(member)
    .leftJoin(organizationRole, withOwnRole(member))
    .where(and(eq(member.userId, userId), eq(member.organizationId, organizationId)))
  return row && withRole(row).role
}

type Database = Pick<typeof authDb, 'select'>

/** Whether this person may give somebody this role at this moment, in the way that `may` decides. */
export async function mayStill(
  may: typeof mayInvite,
  userId: string,
  organizationId: string,
  role: Role,
  database?: Database,
): Promise<boolean> {
  const own = await roleOf(userId, organizationId, database)
  return own !== undefined && may(own, role)
}

/** Whether this person may invite somebody to this role at this moment. */
export const mayStillInvite = (userId: string, organizationId: string, role: Role): Promise<boolean> =>
  mayStill(mayInvite, userId, organizationId, role)
