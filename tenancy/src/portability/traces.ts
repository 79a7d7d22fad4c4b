import { identifier, type Sql } from '../sql'

/** How many rows of each table name an organization; null where the connection may not see all rows of a table. */
export type Traces = Readonly<Record<string, number | null>>

/** Every column of every table that can hold the id of an organization: by its foreign key, or by its name. */
const columnsThatName = `
with organizations as (
  select confrelid as oid from pg_constraint where conrelid = to_regclass('jobs.job') and contype = 'f' and cardinality(conkey) = 1
)
select c.oid::regclass::text as name, array_agg(distinct quote_ident(a.attname)) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
 where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
   and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
   and (a.attname ~ '(^|_)organization_id$'
     or n.nspname = 'jobs' and a.attname = 'lane'
     or c.oid in (select oid from organizations) and a.attname = 'id'
     or exists (select from pg_constraint k, unnest(k.conkey, k.confkey) pair(own, foreign_one)
                  join pg_attribute f on f.attnum = pair.foreign_one
                 where k.conrelid = c.oid and k.contype = 'f' and k.confrelid in (select oid from organizations)
                   and f.attrelid = k.confrelid and f.attname = 'id' and pair.own = a.attnum))
 group by c.oid order by 1`

/**
 * Counts the rows of an organization in every table that the database has, whether the schema knows it or not: each table
 * with a column that refers to organizations or is named after one, and the queue of jobs.
 *
 * @param sql a connection of the administrator, in no transaction
 * @param organizationId the organization, there or not
 * @returns the number by table; null where row-level security hides rows from this connection, which is never taken for zero
 * @throws pg's error when a statement is refused for another reason
 * @example const left = await countTraces(client, certificate.organization.id)
 */
export async function countTraces(sql: Sql, organizationId: string): Promise<Traces> {
  const { rows: tables } = await sql.query<{ name: string; columns: string[] }>(columnsThatName)
  const counts: Record<string, number | null> = {}
  for (const { name, columns } of tables) {
    const named = columns.map((column) => `${column}::text = $1`).join(' or ')
    await sql.query('begin read only; set local row_security = off')
    try {
      const { rows } = await sql.query<{ count: string }>(`select count(*) from ${name} where ${named}`, [
        organizationId,
      ])
      counts[name] = Number(rows[0]?.count)
    } catch (error) {
      if (!(error instanceof Error) || Reflect.get(error, 'code') !== '42501') throw error
      counts[name] = null
    } finally {
      await sql.query('rollback')
    }
  }
  return counts
}

/**
 * Removes what remembers an organization without a key to it, when it is gone: when its jobs were last served.
 *
 * @param sql a connection of the administrator, in no transaction
 * @param organizationId the organization
 * @throws pg's error when the statement is refused
 * @example await eraseTraces(client, certificate.organization.id)
 */
export async function eraseTraces(sql: Sql, organizationId: string): Promise<void> {
  const { rows } = await sql.query<{ owner: string }>(
    `select pg_get_userbyid(relowner) as owner from pg_class where oid = to_regclass('jobs.turn')`,
  )
  for (const { owner } of rows) {
    await sql.query(`begin; set local role ${identifier(owner)}`)
    try {
      await sql.query(`delete from jobs.turn where lane = $1 and lane <> ''`, [organizationId])
      await sql.query('commit')
    } catch (error) {
      await sql.query('rollback')
      throw error
    }
  }
}
