import { eq, sql } from 'drizzle-orm'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { organization } from '../db/schema'
import type { KeptDays } from './audit-filter'
import { AppError } from './errors'

/** For how many days an organization keeps its audit log; null for good. */
export async function auditDays(organizationId: string): Promise<number | null> {
  const [found] = await authDb
    .select({ days: organization.auditDays })
    .from(organization)
    .where(eq(organization.id, organizationId))
  if (!found) throw new AppError('not-found')
  return found.days
}

/** Changes for how long it keeps it. That is in the log as well, and nothing goes before the next run of the job. */
export async function keepAuditFor(organizationId: string, days: KeptDays): Promise<void> {
  const { rowCount } = await authDb
    .update(organization)
    .set({ auditDays: days })
    .where(eq(organization.id, organizationId))
  if (rowCount === 0) throw new AppError('not-found')
}

/** Few enough for a statement of the logins. */
const atOnce = 5000

async function inParts(part: () => Promise<number>, signal?: AbortSignal): Promise<number> {
  for (let done = 0; ; ) {
    signal?.throwIfAborted()
    const few = await part()
    done += few
    if (few < atOnce) return done
  }
}

/** Closes the new entries of the organization in scope into its chain, and answers how many. */
export const sealAudit = (signal?: AbortSignal): Promise<number> =>
  inParts(async () => {
    const { rows } = await db.execute<{ few: number }>(sql`select rk.seal_audit(${atOnce}) as few`)
    return rows[0]?.few ?? 0
  }, signal)

/** Removes what is older than the organization in scope keeps its log, and answers how many. */
export const trimAudit = (signal?: AbortSignal): Promise<number> =>
  inParts(async () => {
    const { rows } = await db.execute<{ few: number }>(sql`select rk.trim_audit(${atOnce}) as few`)
    return rows[0]?.few ?? 0
  }, signal)

/**
 * What is wrong with the log: an entry was changed, is gone, or was written into the past; seals are gone; or the chain is another
 * one than that of which a hash was kept.
 */
export interface AuditProblem {
  readonly problem: 'altered' | 'missing' | 'inserted' | 'gap' | 'unknown'
  readonly seq: number | null
  readonly entry: string | null
  readonly at: string | null
}

/** The log as it is: `hash` is that of the last seal, to be kept elsewhere. */
export interface AuditState {
  readonly entries: number
  readonly sealed: number
  /** How many retention has removed. */
  readonly removed: number
  readonly hash: string | null
  readonly sealedAt: string | null
}

interface Found extends Record<string, unknown> {
  problem: AuditProblem['problem']
  seq: string | null
  entry: string | null
  at: string | null
}

const moment = (value: string | null | undefined): string | null =>
  value ? new Date(value).toISOString() : null

/** Reads the whole chain of the organization in scope; `known` is a hash of it that was kept elsewhere, in hexadecimal. */
export const verifyAudit = (known?: string): Promise<AuditState & { problems: AuditProblem[] }> =>
  db.transaction(async () => {
    const { rows: found } = await db.execute<Found>(
      sql`select problem, seq, entry, at from rk.verify_audit(${known ?? null})`,
    )
    const { rows } = await db.execute<Record<string, string | null>>(
      sql`select entries, sealed, removed, hash, sealed_at from rk.audit_state()`,
    )
    const [state = {}] = rows
    const problems = found.map(({ problem, seq, entry, at }) => ({
      ...{ problem, entry },
      ...{ seq: seq === null ? null : Number(seq), at: moment(at) },
    }))
    return {
      entries: Number(state.entries),
      sealed: Number(state.sealed),
      removed: Number(state.removed),
      hash: state.hash ?? null,
      sealedAt: moment(state.sealed_at),
      problems,
    }
  })
