import type pg from 'pg'
import { check, type DatabaseCheck } from '../check/check'
import { guard } from '../guard/guard'
import { databaseName, type RoleNames, roleNames } from '../guard/logins'
import { requirePasswords } from '../guard/made-elsewhere'
import { prepare } from '../guard/prepare'
import { connected, type PushOptions } from '../guard/push'
import { runAsOwner } from '../guard/run-as-owner'
import { inTurn, transaction } from '../guard/transaction'
import type { Change } from '../plan/change'
import { changesOf, rowsOf } from '../plan/propose'
import { type KnownTable, knownTables } from '../schema/kinds'
import { type Target, targetOf } from '../schema/target'
import { identifier, type Sql } from '../sql'
import { isApart, runApart } from './concurrent'
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
 * A transaction, and then each migration that runs outside of any with the transaction behind it: the first one prepares the
 * database and the last one checks it, also where no migration is left for them.
 */
function turnsOf(pending: readonly Migration[]) {
  const first: Migration[] = []
  const rest: Array<{ readonly alone: Migration; readonly after: Migration[] }> = []
  for (const migration of pending) {
    if (isApart(migration)) rest.push({ alone: migration, after: [] })
    else (rest.at(-1)?.after ?? first).push(migration)
  }
  return { first, rest }
}

/** What a run of migrations works on. */
interface Run {
  readonly client: pg.Client
  readonly options: MigrateOptions
  readonly tables: readonly KnownTable[]
  readonly roles: RoleNames
  readonly target: Target
}

const told =
  ({ onStep }: MigrateOptions, { statements }: Migration) =>
  (index: number) => {
    const statement = statements[index] ?? ''
    onStep?.({ name: 'change', of: { index: index + 1, count: statements.length, statement } })
  }

const remember = (sql: Sql, { hash, when }: Migration) =>
  sql.query(`insert into ${records} (hash, created_at) values ($1, $2)`, [hash, when])

/** What is not as the schema says before the last migration has run. */
const unfinished = ['table-present', 'table-unknown']

/** Some migrations in one transaction with guarding and checking; of what the check refuses, nothing is kept. */
async function together(
  { client, options, tables, roles, target }: Run,
  wanted: readonly Migration[],
  isLast: boolean,
) {
  const { databaseUrl, secret, onStep, plan } = options
  const [database, tenancy] = [databaseName(databaseUrl), { ...options.tenancy, target }]
  const onWait = () => onStep?.({ name: 'wait' })
  return transaction(client, { ...options, onWait }, async (): Promise<[MigrateResult, boolean]> => {
    const asItIs = await check(client, tables, roles, tenancy)
    onStep?.({ name: 'prepare' })
    const { madeElsewhere } = await prepare(client, { database, roles, secret, target })
    await requirePasswords(databaseUrl, secret, roles, madeElsewhere)
    const compared = compareRecorded(options.migrations, await readRecorded(client))
    const statements = compared.pending.flatMap((migration) => migration.statements)
    const counting = { owner: roles.owner, withoutLock: plan === true }
    const changes = changesOf(statements, await rowsOf(client, statements, counting))
    if (plan) return [{ ...asItIs, ...compared, changes, applied: false }, false]
    // Somebody may have run some of them while this waited for its turn.
    const mine = compared.pending.filter(({ hash }) => wanted.some((each) => each.hash === hash))
    await client.query(record(roles.owner))
    for (const migration of mine) {
      await runAsOwner(client, roles.owner, migration.statements, told(options, migration))
      await remember(client, migration)
    }
    onStep?.({ name: 'guard' })
    await guard(client, tables, roles, target)
    onStep?.({ name: 'check' })
    const checked = await check(client, tables, roles, tenancy)
    const errors = checked.findings.filter(({ severity }) => severity === 'error')
    const applied = checked.guarded || (!isLast && errors.every(({ rule }) => unfinished.includes(rule)))
    return [{ ...checked, ...compared, changes, applied }, applied]
  })
}

/** One migration outside of transactions, in its turn, unless somebody has run it meanwhile. */
async function apart({ client, options }: Run, migration: Migration): Promise<void> {
  const onWait = () => options.onStep?.({ name: 'wait' })
  await connected(options.databaseUrl, 'refactkit migrate', (keeper) =>
    inTurn(keeper, onWait, async () => {
      const { pending } = compareRecorded(options.migrations, await readRecorded(client))
      if (!pending.some(({ hash }) => hash === migration.hash)) return
      await runApart(client, migration, told(options, migration))
      await remember(client, migration)
    }),
  )
}

/**
 * Runs the migrations that a database does not have, as the owner of the tables and in one transaction with guarding and
 * checking: where the check still finds something unguarded, nothing of it is kept. It takes turns with pushes.
 *
 * A migration that builds indexes concurrently runs outside of transactions, between those before it and those after it. When
 * it is interrupted, the ones before it stay, and the next run goes on where it was.
 *
 * @param options what to run where
 * @returns what was pending and whether it is in the database now; with `plan`, what would be done
 * @throws RefusedStatement when the database refuses a statement; Error when a file mixes what runs inside a transaction with
 *   what runs outside, or a concurrent build was interrupted; pg's error when the database cannot be reached
 * @example await migrate({ databaseUrl, secret, schema, tenancy, migrations: readMigrations('db/migrations') ?? [] })
 */
export async function migrate(options: MigrateOptions): Promise<MigrateResult> {
  const roles = roleNames(databaseName(options.databaseUrl))
  const tables = knownTables(options.schema, options.tenancy)
  return connected(options.databaseUrl, 'refactkit migrate', async (client) => {
    const run = { client, options, tables, roles, target: await targetOf(client, options.tenancy.target) }
    const { pending } = compareRecorded(options.migrations, await readRecorded(client))
    const { first, rest } = turnsOf(pending)
    const begun = await together(run, first, rest.length === 0)
    if (options.plan) return begun
    let last = begun
    for (const [index, { alone, after }] of rest.entries()) {
      if (!last.applied) break
      await apart(run, alone)
      last = await together(run, after, index === rest.length - 1)
    }
    return { ...last, pending: begun.pending, changes: begun.changes }
  }).finally(() => options.onStep?.({ name: 'done' }))
}
