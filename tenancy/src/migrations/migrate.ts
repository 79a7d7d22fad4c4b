import { check, type DatabaseCheck } from '../check/check'
import { guard } from '../guard/guard'
import { databaseName, roleNames } from '../guard/logins'
import { requirePasswords } from '../guard/made-elsewhere'
import { prepare } from '../guard/prepare'
import { connected, type PushOptions } from '../guard/push'
import { runAsOwner } from '../guard/run-as-owner'
import { transaction } from '../guard/transaction'
import type { Change } from '../plan/change'
import { changesOf, rowsOf } from '../plan/propose'
import { knownTables } from '../schema/kinds'
import { targetOf } from '../schema/target'
import { identifier, type Sql } from '../sql'
import type { Migration } from './folder'

/** What a migration works on. */
export interface MigrateOptions
  extends Pick<
    PushOptions,
    'databaseUrl' | 'secret' | 'schema' | 'tenancy' | 'plan' | 'onStep' | 'lockTimeout' | 'statementTimeout'
  > {
  /** From `readMigrations`. */
  readonly migrations: readonly Migration[]
}

/** What was migrated, or would be. */
export interface MigrateResult extends DatabaseCheck {
  /** The migrations that the database did not have. */
  readonly pending: readonly Migration[]
  /** Those that the database has and the folder does not, as hashes: it is ahead of this checkout. */
  readonly unknown: readonly string[]
  /** What the pending ones do to the rows that are there. */
  readonly changes: readonly Change[]
  /** Whether they are in the database now. */
  readonly applied: boolean
}

/** The table that drizzle's own `migrate` keeps, so that either goes on where the other stopped. */
const records = 'drizzle.__drizzle_migrations'

/** A migration that a database has. */
interface Recorded extends Record<string, unknown> {
  readonly hash: string
  readonly at: number
}

/**
 * Which migrations a database has, by drizzle's own record.
 *
 * @param sql a connection that may read it
 * @returns undefined where the database has no such record: it was pushed, or is new
 * @throws pg's error when it cannot be read
 */
export async function readRecorded(sql: Sql): Promise<Recorded[] | undefined> {
  const { rows: present } = await sql.query<{ name: string | null }>(
    `select to_regclass('${records}') as name`,
  )
  if (!present[0]?.name) return undefined
  const { rows } = await sql.query<Recorded>(
    `select hash, created_at::float8 as at from ${records} order by created_at`,
  )
  return rows
}

/** What folder and database have of each other, told as drizzle does: by the time of the last one. */
export function compareRecorded(migrations: readonly Migration[], recorded: readonly Recorded[] | undefined) {
  const last = recorded?.at(-1)?.at ?? Number.NEGATIVE_INFINITY
  const known = new Set(migrations.map(({ hash }) => hash))
  return {
    pending: migrations.filter(({ when }) => when > last),
    unknown: (recorded ?? []).flatMap(({ hash }) => (known.has(hash) ? [] : [hash])),
  }
}

const record = (owner: string) => `
  create schema if not exists drizzle authorization ${identifier(owner)};
  create table if not exists ${records} (id serial primary key, hash text not null, created_at bigint);
  alter table ${records} owner to ${identifier(owner)}`

/**
 * Runs the migrations that a database does not have, as the owner of the tables and in one transaction with guarding and
 * checking: where the check still finds something unguarded, nothing of it is kept. It takes turns with pushes.
 *
 * @param options what to run where
 * @returns what was pending and whether it is in the database now; with `plan`, what would be done
 * @throws RefusedStatement when the database refuses a statement; Error when a file cannot run inside a transaction; pg's error
 *   when the database cannot be reached
 * @example await migrate({ databaseUrl, secret, schema, tenancy, migrations: readMigrations('db/migrations') ?? [] })
 */
export async function migrate(options: MigrateOptions): Promise<MigrateResult> {
  const { databaseUrl, secret, schema, migrations, onStep } = options
  const database = databaseName(databaseUrl)
  const roles = roleNames(database)
  const tables = knownTables(schema, options.tenancy)
  const onWait = () => onStep?.({ name: 'wait' })
  return connected(databaseUrl, 'refactkit migrate', async (client) => {
    const target = await targetOf(client, options.tenancy.target)
    const tenancy = { ...options.tenancy, target }
    return transaction(client, { ...options, onWait }, async (): Promise<[MigrateResult, boolean]> => {
      const asItIs = await check(client, tables, roles, tenancy)
      onStep?.({ name: 'prepare' })
      const { madeElsewhere } = await prepare(client, { database, roles, secret, target })
      await requirePasswords(databaseUrl, secret, roles, madeElsewhere)
      const compared = compareRecorded(migrations, await readRecorded(client))
      const statements = compared.pending.flatMap((migration) => migration.statements)
      const changes = changesOf(statements, await rowsOf(client, statements, roles.owner))
      if (options.plan) return [{ ...asItIs, ...compared, changes, applied: false }, false]
      for (const migration of compared.pending) refuseConcurrent(migration)
      await client.query(record(roles.owner))
      for (const { statements, hash, when } of compared.pending) {
        await runAsOwner(client, roles.owner, statements, (index) => {
          const statement = statements[index] ?? ''
          onStep?.({ name: 'change', of: { index: index + 1, count: statements.length, statement } })
        })
        await client.query(`insert into ${records} (hash, created_at) values ($1, $2)`, [hash, when])
      }
      onStep?.({ name: 'guard' })
      await guard(client, tables, roles, target)
      onStep?.({ name: 'check' })
      const checked = await check(client, tables, roles, tenancy)
      return [{ ...checked, ...compared, changes, applied: checked.guarded }, checked.guarded]
    })
  }).finally(() => onStep?.({ name: 'done' }))
}

/** What PostgreSQL runs only outside of a transaction would leave a half migrated database behind when it fails. */
function refuseConcurrent({ tag, statements }: Migration): void {
  const statement = statements.find((each) =>
    /^\s*(?:--[^\n]*\n\s*)*(?:create|drop|re)\w* (?:unique )?index concurrently/i.test(each),
  )
  if (statement === undefined) return
  throw new Error(
    `${tag} builds an index CONCURRENTLY, which no transaction allows. Run that statement by itself before you migrate, and ` +
      'write it into the file as CREATE INDEX IF NOT EXISTS, without CONCURRENTLY: it then finds the index and does nothing.',
  )
}
