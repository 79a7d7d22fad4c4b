import pg from 'pg'
import { check } from '../../check/check'
import type { CheckResult } from '../../check/finding'
import { attachPolicies } from '../../guard/attach-policies'
import { guard } from '../../guard/guard'
import { prepare } from '../../guard/prepare'
import { creationOf } from '../../migrations/creation'
import { knownTables, type TenancyConfig } from '../../schema/kinds'
import { identifier } from '../../sql'
import { withRoles } from './roles'
import type { Scratch } from './scratch'

/** What is proven: the schema, what the application declares about it, and what else a database of it holds. */
export interface Subject {
  /** The module `db/schema.ts`. */
  readonly schema: Record<string, unknown>
  /** What `db/tenancy.ts` declares. */
  readonly tenancy: TenancyConfig
  /**
   * SQL that runs as the administrator once the database is guarded: views, functions, or a mistake on purpose. The
   * logins are `<app>`, `<auth>` and so on.
   */
  readonly afterGuard?: readonly string[]
}

/** Connects as the administrator for one piece of work. */
export async function asAdmin<Result>(
  scratch: Scratch,
  database: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: scratch.adminUrl(database) })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Makes the database of a schema as `push` would, and lets it stand even where `check` refuses it: what an attack finds
 * must not depend on what the check found.
 *
 * @returns the findings of the check
 */
export async function buildDatabase(scratch: Scratch, subject: Subject): Promise<CheckResult> {
  const { schema, tenancy, afterGuard = [] } = subject
  const { roles, secret } = scratch
  attachPolicies(schema, tenancy, roles)
  const tables = knownTables(schema, tenancy)
  const database = await scratch.create('')
  return await asAdmin(scratch, database, async (client) => {
    await client.query('begin')
    await prepare(client, { database, roles, secret })
    await client.query(`set local role ${identifier(roles.owner)}; set local row_security = off`)
    for (const statement of await creationOf(schema)) await client.query(statement)
    await client.query('reset role; reset row_security')
    await guard(client, tables, roles)
    for (const statement of afterGuard) await client.query(withRoles(statement, roles))
    const found = await check(client, tables, roles, tenancy)
    await client.query('commit')
    return found
  })
}
