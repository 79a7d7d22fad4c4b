import pg from 'pg'
import { check, type DatabaseCheck } from '../check/check'
import type { Change } from '../plan/change'
import { placeOf, shownName } from '../plan/place'
import { type Proposal, propose } from '../plan/propose'
import type { Answers, Question } from '../plan/questions'
import { guardChanges } from '../plan/rights'
import { type KnownTable, knownTables, type TenancyConfig } from '../schema/kinds'
import { type Target, targetOf } from '../schema/target'
import { attachPolicies } from './attach-policies'
import { guard, takeOver } from './guard'
import { qualified } from './isolate'
import { databaseName, type RoleNames, roleNames } from './logins'
import { requirePasswords } from './made-elsewhere'
import { prepare } from './prepare'
import { runAsOwner } from './run-as-owner'
import { type Limits, transaction } from './transaction'

/** Where a push is. */
export interface PushStep {
  /** What it is doing; `wait` where another push is at work. */
  readonly name: 'wait' | 'prepare' | 'compare' | 'change' | 'guard' | 'check' | 'done'
  /** While statements run: which of how many, from 1 on. */
  readonly of?: { readonly index: number; readonly count: number; readonly statement: string }
}

/** What a push works on. */
export interface PushOptions extends Omit<Limits, 'onWait'> {
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
  /** The statements that somebody has agreed to: others than these are not run. */
  readonly consented?: readonly string[]
  /** Which names are renamed and which may go, where names both went and came. */
  readonly answers?: Answers
  /** Only say what would be done. */
  readonly plan?: boolean
  /** Called as the push goes on, for a line of progress. */
  readonly onStep?: (step: PushStep) => void
}

/** What a push did or would do. */
export interface PushResult extends DatabaseCheck {
  /** The statements of the schema change, in order; guarding is not listed. */
  readonly statements: readonly string[]
  /** The same as lines of a plan, with what guarding changes: policies and rights. */
  readonly changes: readonly Change[]
  /** What the change would lose, one sentence each. */
  readonly losses: readonly string[]
  /** What cannot be done on the rows that are there, one sentence each. */
  readonly impossible: readonly string[]
  /** What a person must say first: whether a name is renamed or new. */
  readonly questions: readonly Question[]
  /** Whether the change is in the database now. */
  readonly applied: boolean
}

/** A database being worked on, and everything that is known of it. */
interface Work {
  readonly client: pg.Client
  readonly options: PushOptions
  readonly tables: readonly KnownTable[]
  readonly roles: RoleNames
  readonly target: Target
}

/** A connection that is ended whatever happens. */
export async function connected<Result>(
  connectionString: string,
  name: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString, application_name: name })
  // When the server ends the connection between two statements, the next one says so.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const sentences = (changes: readonly Change[], of: 'loses' | 'refused') =>
  changes.flatMap((change) => change[of] ?? [])

/** Policies and row-level security are the guard's, and said as what it makes of them. */
const ofGuard = ({ kind, table }: Change, tables: readonly KnownTable[]): boolean =>
  (kind === 'policy' || kind === 'row-level security') && tables.some((known) => shownName(known) === table)

/** Compares schema and database; it reads alone. */
async function plan({ client, options, tables, roles, target }: Work) {
  const guarding = await guardChanges(client, tables, roles, target)
  const { schema, answers = { renames: {}, drops: [] }, plan: withoutLock = false } = options
  const proposal = await propose(client, { schema, tables, roles, target, answers, withoutLock })
  // Before a question is answered, nobody knows what is left to do.
  if (proposal.questions.length > 0) return { proposal, shown: { ...proposal, losses: [], impossible: [] } }
  const changes = [...proposal.changes.filter((change) => !ofGuard(change, tables)), ...guarding]
  const [losses, impossible] = [sentences(changes, 'loses'), sentences(changes, 'refused')]
  return { proposal, shown: { ...proposal, changes, losses, impossible } }
}

/** Whether a plan may be carried out as it is. */
function allowed(
  { plan, acceptDataLoss, consented }: PushOptions,
  shown: Omit<PushResult, keyof DatabaseCheck | 'applied'>,
) {
  if (plan || shown.questions.length > 0 || shown.impossible.length > 0) return false
  if (consented && consented.join('\n') !== shown.statements.join('\n')) return false
  return shown.losses.length === 0 || acceptDataLoss === true
}

async function change(work: Work, { statements, changes }: Proposal): Promise<void> {
  if (statements.length === 0) return
  const { client, options, tables, roles, target } = work
  // Those that go, or get another name, may be somebody else's too.
  const named = changes.flatMap(({ kind, table }) => (kind === 'table' && table !== null ? [table] : []))
  const more = named.map((name) => qualified(placeOf(name)))
  await takeOver(client, tables, roles, { target, more })
  await runAsOwner(client, roles.owner, statements, (index) => {
    const statement = statements[index] ?? ''
    options.onStep?.({ name: 'change', of: { index: index + 1, count: statements.length, statement } })
  })
}

async function work(work: Work): Promise<[PushResult, boolean]> {
  const { client, options, tables, roles, target } = work
  const { databaseUrl, secret, onStep } = options
  const tenancy = { ...options.tenancy, target }
  const asItIs = await check(client, tables, roles, tenancy)
  onStep?.({ name: 'prepare' })
  const database = databaseName(databaseUrl)
  const { madeElsewhere } = await prepare(client, { database, roles, secret, target })
  await requirePasswords(databaseUrl, secret, roles, madeElsewhere)
  onStep?.({ name: 'compare' })
  const { proposal, shown: result } = await plan(work)
  if (!allowed(options, result)) return [{ ...asItIs, ...result, applied: false }, false]
  await change(work, proposal)
  onStep?.({ name: 'guard' })
  await guard(client, tables, roles, target)
  onStep?.({ name: 'check' })
  const checked = await check(client, tables, roles, tenancy)
  return [{ ...checked, ...result, applied: checked.guarded }, checked.guarded]
}

/**
 * Brings a database to the shape of the schema and guards it, in one transaction: roles, tables, row-level security, rights,
 * check. When the check still finds something unguarded, data would be lost without consent, or a name may be renamed or
 * new, nothing of it is kept. Pushes of one database take turns, and one that is interrupted has not been.
 *
 * @param options what to push where
 * @returns the plan, the findings and whether it was applied; of a plan, the findings are those of the database as it is
 * @throws RefusedStatement when the database refuses a statement; pg's error when it cannot be reached
 * @example const { ok, findings } = await push({ databaseUrl, secret, schema, tenancy })
 */
export async function push(options: PushOptions): Promise<PushResult> {
  const roles = roleNames(databaseName(options.databaseUrl))
  const tables = knownTables(options.schema, options.tenancy)
  const onWait = () => options.onStep?.({ name: 'wait' })
  return connected(options.databaseUrl, 'refactkit push', async (client) => {
    const target = await targetOf(client, options.tenancy.target)
    attachPolicies(options.schema, { ...options.tenancy, target }, roles)
    return transaction(client, { ...options, onWait }, () => work({ client, options, tables, roles, target }))
  }).finally(() => options.onStep?.({ name: 'done' }))
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
  const roles = roleNames(database)
  const tables = knownTables(options.schema, options.tenancy)
  return connected(options.databaseUrl, 'refactkit guard', async (client) => {
    const target = await targetOf(client, options.tenancy.target)
    return transaction(client, options, async () => {
      await prepare(client, { database, roles, secret: options.secret, target })
      await guard(client, tables, roles, target)
      return [await check(client, tables, roles, { ...options.tenancy, target }), true]
    })
  })
}
