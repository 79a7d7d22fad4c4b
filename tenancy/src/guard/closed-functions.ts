import { identifier, type Sql } from '../sql'

/**
 * Functions of pg_catalog, by the beginning of their names, with which one statement could leave its scope, stay on its
 * connection, reach a neighbour's work or run other SQL.
 */
export const closedFunctions: readonly string[] = [
  'set_config',
  'setseed',
  'query_to_xml',
  'cursor_to_xml',
  'table_to_xml',
  'schema_to_xml',
  'database_to_xml',
  'pg_notify',
  'pg_logical_emit_message',
  'pg_export_snapshot',
  'pg_terminate_backend',
  'pg_cancel_backend',
  'pg_stat_get_activity',
  'pg_stat_get_backend_activity',
  'pg_advisory_',
  'pg_try_advisory_',
  'lo_',
]

/**
 * The statements with which a superuser takes from everybody what only the owner needs. Managed servers keep those
 * functions to themselves: there these statements do nothing.
 *
 * @param sql any connection to the database
 * @param owner the role that keeps the functions
 * @example for (const statement of await closing(client, 'refactkit_owner')) await client.query(statement)
 */
export async function closing(sql: Sql, owner: string): Promise<string[]> {
  const { rows } = await sql.query<{ calls: string | null; language: boolean }>(
    `select (select string_agg('pg_catalog.' || p.oid::regprocedure::text, ', ' order by p.proname, p.oid) from pg_proc p
              where p.pronamespace = 'pg_catalog'::regnamespace
                and exists (select from unnest($1::text[]) f where starts_with(p.proname::text, f))
                and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))) as calls,
            (select lanacl is null or exists (select from aclexplode(lanacl) a where a.grantee = 0)
               from pg_language where lanname = 'plpgsql') as language`,
    [closedFunctions],
  )
  const [{ calls, language } = { calls: null, language: false }] = rows
  const to = identifier(owner)
  return [
    ...(calls
      ? [`revoke execute on function ${calls} from public`, `grant execute on function ${calls} to ${to}`]
      : []),
    // Without it, `DO` cannot run; functions written in it still can.
    ...(language
      ? ['revoke usage on language plpgsql from public', `grant usage on language plpgsql to ${to}`]
      : []),
  ]
}
