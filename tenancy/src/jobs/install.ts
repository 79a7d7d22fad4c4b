import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { isolate, qualified } from '../guard/isolate'
import type { RoleNames } from '../guard/logins'
import { own } from '../guard/own'
import { type KnownTable, tenantColumn } from '../schema/kinds'
import { identifier, type Sql } from '../sql'
import { claimFunction, type Definer, jobDefiners } from './functions'
import { jobIndexes, jobPolicies, jobTables } from './tables'

/** The table that the organization of tenant rows refers to, as SQL. */
function organizationTable(tables: readonly KnownTable[]): string | undefined {
  for (const { table, kind } of tables) {
    if (kind !== 'tenant') continue
    for (const key of getTableConfig(table).foreignKeys) {
      const { columns, foreignTable } = key.reference()
      if (columns.length !== 1 || columns[0]?.name !== tenantColumn || !is(foreignTable, PgTable)) continue
      const { name, schema } = getTableConfig(foreignTable)
      return qualified({ schema: schema ?? 'public', name })
    }
  }
  return undefined
}

const definer = ({ signature, arguments: parameters, returns, body, caller }: Definer, roles: RoleNames) => `
create or replace function ${signature.replace(/\(.*/, '')}(${parameters}) returns ${returns}
  language plpgsql security definer set search_path = '' as $body$${body}$body$;
alter function ${signature} owner to ${identifier(roles.owner)};
revoke all on function ${signature} from public, ${identifier(roles.app)}, ${identifier(roles.auth)}, ${identifier(roles.jobs)};
grant execute on function ${signature} to ${identifier(roles[caller])};`

/** The indexes that are missing: even to find one there, `CREATE INDEX IF NOT EXISTS` waits for whoever enqueues. */
async function makeIndexes(sql: Sql): Promise<void> {
  const { rows } = await sql.query<{ name: string }>(
    `select name from unnest($1::text[]) name where not exists (select from pg_class c
       join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'jobs' and c.relname = name)`,
    [Object.keys(jobIndexes)],
  )
  for (const { name } of rows) {
    const [create, on] = jobIndexes[name] ?? []
    await sql.query(`${create} ${name} on jobs.job ${on}`)
  }
}

/**
 * Installs or upgrades the queue: schema `jobs`, its tables, the functions with which the application enqueues, and the
 * rights of the worker's login. Running it again changes nothing.
 *
 * @param sql a connection of the administrator, inside a transaction; the roles exist, and so does the table of organizations
 * @param tables the tables, from `knownTables`: what `organization_id` refers to is read there
 * @param roles the roles, from `roleNames`
 * @throws pg's error when a statement is refused
 * @example await installJobs(client, knownTables(schema, tenancy), roleNames('refactkit'))
 */
export async function installJobs(sql: Sql, tables: readonly KnownTable[], roles: RoleNames): Promise<void> {
  const [owner, app, auth, jobs] = [roles.owner, roles.app, roles.auth, roles.jobs].map(identifier)
  const organizations = organizationTable(tables)
  await sql.query(`
    create schema if not exists jobs authorization ${owner};
    grant usage on schema jobs to ${jobs};
    grant usage on schema rk to ${auth};
    grant execute on function rk.organization_id() to ${auth}, ${jobs};
    ${jobTables(organizations)}
    revoke all on jobs.job, jobs.turn from public, ${app}, ${auth}, ${identifier(roles.operations)};
    grant select, insert, update, delete on jobs.job, jobs.turn to ${jobs};
  `)
  await own(sql, ['jobs.job', 'jobs.turn'], roles.owner)
  await makeIndexes(sql)
  await isolate(sql, 'jobs.job', jobPolicies(roles))
  for (const one of jobDefiners) await sql.query(definer(one, roles))
  await sql.query(`
    ${claimFunction};
    alter function jobs.claim(text, integer, integer, integer, timestamptz) owner to ${owner};
    revoke all on function jobs.claim(text, integer, integer, integer, timestamptz) from public;
    grant execute on function jobs.claim(text, integer, integer, integer, timestamptz) to ${jobs};
  `)
}
