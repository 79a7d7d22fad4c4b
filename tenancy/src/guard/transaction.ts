import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Sql } from '../sql'

/** How long a transaction that changes tables may wait and work; lengths of time are words of PostgreSQL such as `10s`, `500ms`, `15min`. */
export interface Limits {
  /** For a lock on a table that somebody else holds; `10s` unless said otherwise. */
  readonly lockTimeout?: string | undefined
  /** For one statement; `15min` unless said otherwise. */
  readonly statementTimeout?: string | undefined
  /** Called once where another push of this database is at work, which is waited for. */
  readonly onWait?: (() => void) | undefined
}

const duration = /^\d{1,9}(ms|s|min|h)$/

function timeout(value: string | undefined, otherwise: string): string {
  if (value === undefined || duration.test(value)) return value ?? otherwise
  throw new Error(`“${value}” is no length of time. It looks like 500ms, 10s, 15min or 1h.`)
}

class Rollback extends Error {}

/**
 * Runs work in one transaction, while no other push, guard or migration works on this database, and rolls it back when it returns a result that is not to be kept. Settings are of this
 * transaction alone: behind a pooler, the next one on this connection may be somebody else's.
 *
 * @param client a connection that is in no transaction
 * @param limits how long it may wait and work
 * @param work answers its result and whether to keep what it did
 * @throws what `work` throws, after everything is undone
 */
export async function transaction<Result>(
  client: pg.Client,
  { lockTimeout, statementTimeout, onWait }: Limits,
  work: () => Promise<[Result, boolean]>,
): Promise<Result> {
  const [locks, statements] = [timeout(lockTimeout, '10s'), timeout(statementTimeout, '15min')]
  let result: Result | undefined
  // Where PostgreSQL is built with a compiler, it would spend seconds on queries of catalogs that run for milliseconds.
  await client.query(
    `begin; set local statement_timeout = '${statements}'; set local idle_in_transaction_session_timeout = '60s';
     set local jit = off`,
  )
  try {
    await noticeTheEnd(client)
    await takeTurn(client, onWait)
    await client.query(`set local lock_timeout = '${locks}'`)
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

/**
 * Lets the server notice within a second that this process is gone, also in the middle of a long statement, so that nothing
 * holds its locks. Some systems cannot.
 *
 * @see https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-CLIENT-CONNECTION-CHECK-INTERVAL
 */
async function noticeTheEnd(sql: Sql): Promise<void> {
  await sql.query('savepoint noticing')
  await sql
    .query(`set local client_connection_check_interval = '1s'`)
    .catch(() => sql.query('rollback to savepoint noticing'))
}

const turn = `hashtext('refactkit push')`

const again = 200
const patience = 60_000

/**
 * Waits until no other push, guard or migration works on this database. The lock is of the transaction and ends with it,
 * also behind a pooler and when this process is killed. It is asked for again and again: a statement that waits holds a
 * snapshot, and an index that is built concurrently would wait for that.
 */
async function takeTurn(sql: Sql, waiting?: () => void): Promise<void> {
  const until = performance.now() + patience
  for (let first = true; ; first = false) {
    const { rows } = await sql.query<{ taken: boolean }>(`select pg_try_advisory_xact_lock(${turn}) as taken`)
    if (rows[0]?.taken) return
    if (first) waiting?.()
    if (performance.now() > until)
      throw new Error('Another push of this database has not ended within a minute. Push again when it has.')
    await sleep(again)
  }
}

/**
 * Runs work while no other push, guard or migration works on this database, outside of any transaction but one of another
 * connection, which keeps the turn and nothing else.
 *
 * @param keeper a connection that is in no transaction, for the turn alone
 * @param work what to do on another connection
 * @throws what `work` throws
 */
export async function inTurn<Result>(
  keeper: pg.Client,
  onWait: (() => void) | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  // Read committed: between two statements it holds no snapshot, for which a concurrent build would wait.
  await keeper.query(
    'begin isolation level read committed; set local idle_in_transaction_session_timeout = 0',
  )
  try {
    await takeTurn(keeper, onWait)
    return await work()
  } finally {
    await keeper.query('rollback').catch(() => {})
  }
}
