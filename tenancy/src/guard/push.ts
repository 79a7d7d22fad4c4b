import pg from 'pg'
import { check, type DatabaseCheck } from '../check/check'
import { knownTables, type TenancyConfig } from '../schema/kinds'
import { targetOf } from '../schema/target'
import { identifier, type Sql } from '../sql'
import { attachPolicies } from './attach-policies'
import { guard, makeReadable } from './guard'
import { databaseName, roleNames } from './logins'
import { requirePasswords } from './made-elsewhere'
import { prepare } from './prepare'
import { schemaDiff } from './schema-diff'

/** What a push works on. */
export interface PushOptions {
  /** The administrator's connection string. */
  readonly databaseUrl: string
  /** The application's secret; the logins' passwords derive from it. */
  readonly secret: string
  /** The module `db/schema.ts`. */
  readonly schema: Record<string, unknown>
  /** What the application declares in `db/tenancy.ts`. */
  readonly tenancy: TenancyConfig
  /** Whether statements that lose data may run. */
  readonly acceptDataLoss?: boolean
  /** Only say what would be done. */
  readonly plan?: boolean
  /** The name the roles begin with; the database's own unless it is a copy of another. */
  readonly rolesOf?: string
}

/** What a push did or would do. */
export interface PushResult extends DatabaseCheck {
  /** The statements of the schema change, in order; guarding is not listed. */
  readonly statements: string[]
  /** What the change would lose, one sentence each. */
  readonly losses: string[]
  /** Whether the change is in the database now. */
  readonly applied: boolean
}

/** Lets the owner see every row for the length of `work`, also in tables that the schema no longer mentions. */
async function withoutForce<Result>(sql: Sql, work: () => Promise<Result>): Promise<Result> {
  const { rows } = await sql.query<{ oid: string; name: string }>(
    `select oid::text, oid::regclass::text as name from pg_class where relforcerowsecurity and relkind in ('r', 'p')`,
  )
  for (const { name } of rows) await sql.query(`alter table ${name} no force row level security`)
  const result = await work()
  const { rows: left } = await sql.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where oid = any ($1::oid[])',
    [rows.map(({ oid }) => oid)],
  )
  for (const { name } of left) await sql.query(`alter table ${name} force row level security`)
  return result
}

class Rollback extends Error {}

/** Runs `work` in one transaction and rolls it back when it returns a result that is not to be kept. */
async function transaction<Result>(
  client: pg.Client,
  work: () => Promise<[Result, boolean]>,
): Promise<Result> {
  let result: Result | undefined
  // For this transaction alone: behind a pooler, the next one of this connection may be somebody else's.
  await client.query(`begin; set local lock_timeout = '10s'`)
  try {
    const [value, keep] = await work()
    result = value
    if (!keep) throw new Rollback()
    await client.query('commit')
    return value
  } catch (error) {
    // A connection that is lost has rolled back; what lost it is told, not that.
    await client.query('rollback').catch(() => {})
    if (error instanceof Rollback && result !== undefined) return result
    throw error
  }
}

async function change(client: pg.Client, options: PushOptions, owner: string) {
  await client.query(`set local role ${identifier(owner)}; set local row_security = off`)
  const { statements, losses } = await schemaDiff(options.schema, client)
  const applies = !options.plan && (losses.length === 0 || options.acceptDataLoss === true)
  if (applies) for (const statement of statements) await client.query(statement)
  await client.query('reset role; reset row_security')
  return { statements, losses, applies }
}

async function connected(connectionString: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: name })
  // When the server ends the connection between two statements, the next one says so.
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * Brings a database to the shape of the schema and guards it, in one transaction: roles, tables, row-level security, rights,
 * check. When the check still finds something unguarded, or data would be lost without consent, nothing of the change is kept.
 *
 * @param options what to push where
 * @returns the statements, the losses, the findings and whether it was applied
 * @throws pg's error when the database cannot be reached or refuses a statement
 * @example const { ok, findings } = await push({ databaseUrl, secret, schema, tenancy })
 */
export async function push(options: PushOptions): Promise<PushResult> {
  const database = databaseName(options.databaseUrl)
  const roles = roleNames(options.rolesOf ?? database)
  const tables = knownTables(options.schema, options.tenancy)
  const client = await connected(options.databaseUrl, 'refactkit push')
  try {
    const target = await targetOf(client, options.tenancy.target)
    const tenancy = { ...options.tenancy, target }
    attachPolicies(options.schema, tenancy, roles)
    const { madeElsewhere } = await transaction(client, async () => [
      await prepare(client, { database, roles, secret: options.secret, target }),
      true,
    ])
    await requirePasswords(options.databaseUrl, options.secret, roles, madeElsewhere)
    return await transaction(client, async () => {
      await client.query(`select pg_advisory_xact_lock(hashtext('refactkit push'))`)
      await makeReadable(client, tables, roles, target)
      const { statements, losses, applies } = await withoutForce(client, () =>
        change(client, options, roles.owner),
      )
      await guard(client, tables, roles, target)
      const result = await check(client, tables, roles, tenancy)
      const applied = applies && result.guarded
      return [{ ...result, statements, losses, applied }, applied]
    })
  } finally {
    await client.end()
  }
}

/**
 * Guards a database as it is, without changing its tables: what follows a schema change made by another tool.
 *
 * @param options as for `push`
 * @returns the findings that remain
 * @throws pg's error when the database cannot be reached or refuses a statement
 * @example await guardDatabase({ databaseUrl, secret, schema, tenancy })
 */
export async function guardDatabase(options: PushOptions): Promise<DatabaseCheck> {
  const database = databaseName(options.databaseUrl)
  const roles = roleNames(options.rolesOf ?? database)
  const tables = knownTables(options.schema, options.tenancy)
  const client = await connected(options.databaseUrl, 'refactkit guard')
  try {
    const target = await targetOf(client, options.tenancy.target)
    return await transaction(client, async () => {
      await prepare(client, { database, roles, secret: options.secret, target })
      await guard(client, tables, roles, target)
      return [await check(client, tables, roles, { ...options.tenancy, target }), true]
    })
  } finally {
    await client.end()
  }
}
