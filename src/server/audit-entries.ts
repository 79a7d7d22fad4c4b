import { and, eq, gte, isNull, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { auditEntry } from '@/db/schema/audit-entry'
import { type AuditFilter, bySystem } from '@/lib/audit-filter'
import { keyset } from '@/lib/keyset'
import { containing } from './text-search'

export const entryColumns = {
  id: auditEntry.id,
  at: auditEntry.at,
  actor: auditEntry.actor,
  actorName: auditEntry.actorName,
  system: auditEntry.system,
  address: auditEntry.address,
  agent: auditEntry.agent,
  subject: auditEntry.subject,
  act: auditEntry.act,
  label: auditEntry.label,
  before: auditEntry.before,
  after: auditEntry.after,
}

/** The first id that an entry of this moment can have: ids begin with their time, so the key finds a span of days. */
function firstIdAt(day: string, later = 0): string {
  const at = Math.max(0, Date.parse(`${day}T00:00Z`) + later)
  const hex = at.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

const aDay = 86_400_000

/** One page of the audit log of the organization in scope, newest first: one query, which counts nothing. */
export async function listEntries({
  kind,
  by,
  from,
  to,
  search,
  cursor,
  limit,
}: AuditFilter & { cursor?: string | undefined; limit: number }) {
  const { actor, id, label, actorName, subject } = auditEntry
  const order = keyset(undefined, {}, id, cursor)
  const found = await db
    .select(entryColumns)
    .from(auditEntry)
    .where(
      and(
        order.after,
        kind ? eq(subject, kind.replaceAll('-', '_')) : undefined,
        by === bySystem ? isNull(actor) : by ? eq(actor, by) : undefined,
        from ? gte(id, firstIdAt(from)) : undefined,
        to ? lt(id, firstIdAt(to, aDay)) : undefined,
        containing(search, label, actorName),
      ),
    )
    .orderBy(...order.by)
    .limit(limit + 1)
  // The name of no table is sent to a browser.
  const named = found.map(({ subject, ...entry }) => ({ ...entry, subject: subject.replaceAll('_', '-') }))
  return order.page(named, limit)
}

export type AuditEntry = Awaited<ReturnType<typeof listEntries>>['rows'][number]

/** As many as a list to choose from can have. */
const mostActors = 100

/**
 * Who is in the log, by the name they had last, and whether there are more: from one person to the next along the index, so that
 * it costs as much as there are people, and not entries.
 */
export async function listActors(): Promise<{ actors: { id: string; name: string }[]; areMore: boolean }> {
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    with recursive actor(id) as (
      (select e.actor from audit.entry e where e.actor is not null order by e.organization_id, e.actor limit 1)
      union all
      select (select e.actor from audit.entry e where e.actor > a.id order by e.organization_id, e.actor limit 1)
        from actor a where a.id is not null
    )
    select a.id, coalesce(l.actor_name, a.id) as name
      from (select id from actor where id is not null limit ${mostActors + 1}) a
     cross join lateral (select e.actor_name from audit.entry e where e.actor = a.id
       order by e.organization_id desc, e.actor desc, e.id desc limit 1) l
     order by 2, 1`)
  return { actors: rows.slice(0, mostActors), areMore: rows.length > mostActors }
}
