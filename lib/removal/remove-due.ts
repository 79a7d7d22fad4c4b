import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { authDb } from '../../db/auth-db'
import { organizationRemoval, user } from '../../db/schema'
import { describeError, log } from '../log'
import type { Certificate } from '../portability'
import { isClosedText } from '../portability/closed'
import { organizationById } from '../portability/people'
import { sendCertificate } from './letters'

/** The database has it as it was written below; what another version wrote is begun again. */
const isCertificate = (value: unknown): value is Certificate =>
  z.object({ organization: z.object({ id: z.string() }), begunAt: z.string() }).safeParse(value).success

/** The organizations whose day has come, in the order of these. */
export const listDue = async (): Promise<string[]> => {
  const isDue = and(isNull(organizationRemoval.finishedAt), lte(organizationRemoval.dueAt, sql`now()`))
  const due = await authDb
    .select({ id: organizationRemoval.id })
    .from(organizationRemoval)
    .where(isDue)
    .orderBy(asc(organizationRemoval.dueAt))
  return due.map(({ id }) => id)
}

/** Removes one of them, or goes on with it where it was interrupted, and sends its owners the certificate. */
export async function removeDue(id: string): Promise<void> {
  const isIt = eq(organizationRemoval.id, id)
  const [begun] = await authDb
    .update(organizationRemoval)
    .set({ begunAt: sql`coalesce(begun_at, now())` })
    .where(and(isIt, isNull(organizationRemoval.finishedAt), lte(organizationRemoval.dueAt, sql`now()`)))
    .returning()
  if (!begun) return
  const { slug, name, owners } = begun
  const certificate = isCertificate(begun.certificate) ? begun.certificate : undefined
  const found = await organizationById(id)
  // A command has removed it meanwhile, and perhaps brought it back since: then nobody has asked for it to go.
  if (found ? !isClosedText(found.metadata) : !certificate) {
    await authDb.delete(organizationRemoval).where(isIt)
    return
  }
  const { deleteOrganization } = await import('../portability')
  const keep = async (kept: Certificate) => {
    await authDb.update(organizationRemoval).set({ certificate: kept }).where(isIt)
  }
  const finished = await deleteOrganization(slug, keep, { begun: certificate })
  const to = await authDb.select({ email: user.email }).from(user).where(inArray(user.id, owners))
  for (const { email } of to) await sendCertificate(email, name, finished)
  await authDb.update(organizationRemoval).set({ finishedAt: sql`now()` }).where(isIt)
  log.info({ organization: id }, 'an organization was removed, as its owner had asked')
}

/** One that cannot be removed does not keep the next one from being removed. */
export async function removeAllDue(signal: AbortSignal): Promise<void> {
  const failures: unknown[] = []
  for (const id of await listDue()) {
    signal.throwIfAborted()
    await removeDue(id).catch((cause: unknown) => {
      log.error({ organization: id, cause: describeError(cause) }, 'an organization could not be removed')
      failures.push(cause)
    })
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} could not be removed.`)
}
