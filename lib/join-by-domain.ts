import { and, asc, eq, notExists } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { member, organization, organizationDomain, removedMember } from '../db/schema'
import { admit } from './admission'
import { roleOf } from './auth/granting'
import { defaultRoleOf } from './default-role'
import { provenDomain } from './email-domain'
import { AppError } from './errors'
import { inTurn, membershipsPerPerson } from './organizations'
import { keyOf } from './permissions'
import { isOpen } from './portability/closed'
import type { SessionUser } from './session'

/** As much as somebody may know of an organization who could join it. */
export interface Joinable {
  id: string
  name: string
}

type Reader = Pick<typeof authDb, 'select'>

/** Those that are open, allow this domain, and have not had this person removed. */
const letIn = (reader: Reader, domain: string, userId: string) =>
  and(
    eq(organizationDomain.domain, domain),
    isOpen,
    notExists(
      reader
        .select({ userId: removedMember.userId })
        .from(removedMember)
        .where(and(eq(removedMember.organizationId, organization.id), eq(removedMember.userId, userId))),
    ),
  )

/** The organizations that somebody could join by their confirmed address, by name: no more than a person can be in. */
export async function listJoinable(person: SessionUser): Promise<Joinable[]> {
  const domain = provenDomain(person)
  if (!domain) return []
  const membership = authDb
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.organizationId, organization.id), eq(member.userId, person.id)))
  return await authDb
    .select({ id: organization.id, name: organization.name })
    .from(organizationDomain)
    .innerJoin(organization, eq(organization.id, organizationDomain.organizationId))
    .where(and(letIn(authDb, domain, person.id), notExists(membership)))
    .orderBy(asc(organization.name), asc(organization.id))
    .limit(membershipsPerPerson)
}

/** Throws `not-found` where the organization does not let this person in: for them it is not there. */
async function requireLetIn(reader: Reader, organizationId: string, person: SessionUser): Promise<void> {
  const domain = provenDomain(person)
  const [found] = domain
    ? await reader
        .select({ id: organization.id })
        .from(organizationDomain)
        .innerJoin(organization, eq(organization.id, organizationDomain.organizationId))
        .where(and(letIn(reader, domain, person.id), eq(organization.id, organizationId)))
    : []
  if (!found) throw new AppError('not-found')
}

/** Makes the person a member with the role that the organization gives. Who is one already keeps the role they have. */
export async function joinByDomain(organizationId: string, person: SessionUser): Promise<{ slug: string }> {
  // Asked before the turn as well, so that no stranger holds anybody up.
  await requireLetIn(authDb, organizationId, person)
  return inTurn(organizationId, async (tx, { slug }) => {
    await requireLetIn(tx, organizationId, person)
    if ((await roleOf(person.id, organizationId, tx)) !== undefined) return { slug }
    const role = keyOf(await defaultRoleOf(organizationId, tx))
    await admit(tx, { organizationId, role }, person.id)
    return { slug }
  })
}
