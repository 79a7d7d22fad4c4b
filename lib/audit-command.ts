import { within } from '@refactkit/tenancy'
import { verifyAudit } from './audit'
import { requireOrganization } from './portability/people'

export { closePortability as close } from './portability/database'

/** Reads the chain of the audit log of the organization with this slug; throws `not-found` with a sentence. */
export async function verifyOrganization(slug: string, known?: string) {
  const { id } = await requireOrganization(slug)
  return await within(id, () => verifyAudit(known))
}
