import { and, eq } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { member, organization } from '../db/schema'
import { AppError } from './errors'
import { isRole, type Role } from './permissions'

export interface Membership {
  organization: { id: string; name: string; slug: string; logo: string | null }
  role: Role
}

const visible = {
  id: organization.id,
  name: organization.name,
  slug: organization.slug,
  logo: organization.logo,
}

function asMembership(row: { organization: Membership['organization']; role: string }): Membership {
  if (!isRole(row.role)) throw new AppError('unexpected', { detail: `unknown role ${row.role}` })
  return { organization: row.organization, role: row.role }
}

/** The organization with this slug and the person's role in it; undefined for a stranger and for no such organization alike. */
export async function membership(userId: string, slug: string): Promise<Membership | undefined> {
  const [row] = await authDb
    .select({ organization: visible, role: member.role })
    .from(member)
    .innerJoin(organization, eq(organization.id, member.organizationId))
    .where(and(eq(member.userId, userId), eq(organization.slug, slug)))
  return row && asMembership(row)
}

/** Every organization of a person, by name. */
export async function memberships(userId: string): Promise<Membership[]> {
  const rows = await authDb
    .select({ organization: visible, role: member.role })
    .from(member)
    .innerJoin(organization, eq(organization.id, member.organizationId))
    .where(eq(member.userId, userId))
    .orderBy(organization.name, organization.id)
  return rows.map(asMembership)
}
