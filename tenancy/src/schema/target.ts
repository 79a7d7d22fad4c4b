import type { Sql } from '../sql'

/**
 * What kind of database the schema is for. On `citus`, tables are spread over machines: policies run on the workers, where
 * no portal of the coordinator is seen and no sub-select may stand, so the scope is a setting that a procedure sets.
 */
export type Target = 'plain' | 'citus'

/**
 * The target that is declared, or the one that the server's extensions ask for.
 *
 * @param sql any connection to the database
 * @param declared what `db/tenancy.ts` says
 * @throws pg's error when the database cannot be reached
 * @example const target = await targetOf(client, tenancy.target)
 */
export async function targetOf(sql: Sql, declared: Target | undefined): Promise<Target> {
  if (declared) return declared
  const { rows } = await sql.query(`select from pg_extension where extname = 'citus'`)
  return rows.length > 0 ? 'citus' : 'plain'
}
