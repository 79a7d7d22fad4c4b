import { and, eq } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import {
  type defaultRole,
  type invitation,
  type invitationLink,
  type member,
  organizationRole,
} from '../db/schema'
import { AppError } from './errors'
import { customRole, type StoredRole } from './own-role'
import { isBuiltInRole, type Role } from './permissions'

const own = { name: organizationRole.name, permission: organizationRole.permission }

type GivesRole = typeof member | typeof invitation | typeof invitationLink | typeof defaultRole

/** The columns that say a role, for a query that joins what `withOwnRole` names. */
export const storedRole = <Table extends GivesRole>({ role }: Table) => ({
  role,
  own,
})

/** Where the organization's own role of a member or of an invitation is: `.leftJoin(organizationRole, withOwnRole(member))`. */
export const withOwnRole = (table: GivesRole) =>
  and(eq(organizationRole.organizationId, table.organizationId), eq(organizationRole.role, table.role))

interface Stored {
  role: string
  own: Omit<StoredRole, 'role'> | null
}

/** A row with its role, which is a text and a join in the database; one that is no role is a fault of ours. */
export function withRole<Row extends Stored>({
  role,
  own,
  ...row
}: Row): Omit<Row, keyof Stored> & { role: Role } {
  if (isBuiltInRole(role)) return { ...row, role }
  if (!own) throw new AppError('unexpected', { detail: `unknown role ${role}` })
  return { ...row, role: customRole({ role, ...own }) }
}

/** The role of this key in an organization. Throws `invalid` where there is none: a list of roles is none either. */
export async function requireRole(
  organizationId: string,
  key: string,
  database: Pick<typeof authDb, 'select'> = authDb,
): Promise<Role> {
  if (isBuiltInRole(key)) return key
  const [found] = await database
    .select({ role: organizationRole.role, ...own })
    .from(organizationRole)
    .where(and(eq(organizationRole.organizationId, organizationId), eq(organizationRole.role, key)))
  if (!found) throw new AppError('invalid', { reason: 'roleUnknown' })
  return customRole(found)
}
