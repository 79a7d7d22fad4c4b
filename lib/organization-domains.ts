import { and, asc, eq } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { organizationDomain } from '../db/schema'
import { defaultRoleOf, requireGiver } from './default-role'
import { mostDomains } from './domain-limits'
import { normalizedDomain, provenDomain } from './email-domain'
import { AppError } from './errors'
import { isMailProvider } from './mail-providers'
import type { Actor } from './membership'
import { inTurn, type Transaction } from './organizations'
import { openRemoval, sealRemoval } from './removed-domain'
import type { SessionUser } from './session'

const isOf = (organizationId: string) => eq(organizationDomain.organizationId, organizationId)

/** The domains at whose addresses people may join by themselves: at most twenty. */
export async function listDomains(organizationId: string): Promise<string[]> {
  const rows = await authDb
    .select({ domain: organizationDomain.domain })
    .from(organizationDomain)
    .where(isOf(organizationId))
    .orderBy(asc(organizationDomain.domain))
  return rows.map(({ domain }) => domain)
}

/** What was typed, as the domain that this person has shown to belong to. */
function requireProven(typed: string, person: SessionUser): string {
  const domain = normalizedDomain(typed)
  if (!domain) throw new AppError('invalid', { reason: 'domainForm' })
  if (isMailProvider(domain)) throw new AppError('invalid', { reason: 'domainPublic' })
  if (domain !== provenDomain(person)) throw new AppError('forbidden', { reason: 'domainNotYours' })
  return domain
}

async function allow(tx: Transaction, actor: Actor, domain: string): Promise<void> {
  const { organizationId } = actor
  await requireGiver(tx, actor, await defaultRoleOf(organizationId, tx))
  const added = await tx
    .insert(organizationDomain)
    .values({ organizationId, domain })
    .onConflictDoNothing()
    .returning({ id: organizationDomain.id })
  if (added.length === 0) throw new AppError('conflict', { reason: 'domainThere' })
  if ((await tx.$count(organizationDomain, isOf(organizationId))) > mostDomains)
    throw new AppError('limit', { reason: 'domainsFull' })
}

/** Allows the domain of whoever does it: that their own confirmed address is there is the proof that they belong to it. */
export async function addDomain(organizationId: string, typed: string, person: SessionUser): Promise<string> {
  const domain = requireProven(typed, person)
  await inTurn(organizationId, (tx) => allow(tx, { userId: person.id, organizationId }, domain))
  return domain
}

/** Nobody joins by this domain any more; who has, stays. Answers what puts it back for an hour, whoever had shown it. */
export async function removeDomain(organizationId: string, domain: string): Promise<{ undo: string }> {
  const { rowCount } = await authDb
    .delete(organizationDomain)
    .where(and(isOf(organizationId), eq(organizationDomain.domain, domain)))
  if (rowCount === 0) throw new AppError('not-found', { reason: 'domainGone' })
  return { undo: sealRemoval({ organizationId, domain }) }
}

/** Puts back what was removed. */
export async function restoreDomain(actor: Actor, undo: string): Promise<void> {
  const domain = openRemoval(actor.organizationId, undo)
  await inTurn(actor.organizationId, (tx) => allow(tx, actor, domain))
}
