import { authDb } from '../../db/auth-db'
import { member, user } from '../../db/schema'
import type { Inviter } from '../../lib/open-invitations'
import { createOrganization } from '../../lib/organizations'
import { keyOf, type Role } from '../../lib/permissions'

let people = 0

export async function makePerson(name = 'Person') {
  people += 1
  const email = `person-${people}@organizations.test`
  const [made] = await authDb.insert(user).values({ name, email, emailVerified: true }).returning()
  if (!made) throw new Error('the person could not be made')
  return { ...made, image: null }
}

export async function makeOwner(slug: string): Promise<Inviter & { role: 'owner' }> {
  const { id: userId } = await makePerson()
  const { organization } = await createOrganization(userId, { name: slug, slug })
  return { userId, organizationId: organization.id, role: 'owner' }
}

export async function join(organizationId: string, role: Role): Promise<Inviter> {
  const { id: userId } = await makePerson()
  await authDb.insert(member).values({ organizationId, userId, role: keyOf(role) })
  return { userId, organizationId, role }
}

/** How often each outcome came: `ok`, or the reason of the refusal. */
export async function outcomes(work: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const result of await Promise.allSettled(work)) {
    const { reason, code, cause } = result.status === 'fulfilled' ? { reason: 'ok' } : result.reason
    const outcome = reason ?? code ?? cause?.constraint ?? cause?.code
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}
