import type pg from 'pg'
import type { Scope } from '../scope/scope'
import { CancelledError, onStop, type Signals, stopped } from '../scope/signals'
import type { Connections } from './connections'
import { BusyError, type Turns } from './turns'

/** A connection that a scope has for a while. */
export class Lease {
  readonly client: pg.PoolClient
  readonly #connections: Connections
  readonly #turns: Turns
  readonly #owner: string

  constructor(client: pg.PoolClient, connections: Connections, turns: Turns, owner: string) {
    this.client = client
    this.#connections = connections
    this.#turns = turns
    this.#owner = owner
  }

  /**
   * Gives it back once the server has answered, or ends it when it is not idle then.
   *
   * @returns what to wait for where the server has yet to answer
   */
  release(): Promise<void> | undefined {
    const releasing = this.#connections.release(this.client)
    if (releasing) return releasing.finally(() => this.#turns.give(this.#owner))
    this.#turns.give(this.#owner)
    return undefined
  }

  /** Ends it at once. */
  destroy(): void {
    this.client.release(true)
    this.#turns.give(this.#owner)
  }
}

const ownerOf = ({ organizationId, userId }: Scope): string => organizationId ?? `person:${userId}`

/** pg-pool's words for a time that is over, in its queue and while a connection is made; the errors have no code. */
const overdue = ['timeout exceeded when trying to connect', 'Connection terminated due to connection timeout']

/** What kept somebody waiting who asks now. */
function reasonOf({ totalCount, options }: pg.Pool, waitMs: number): string {
  const within = `within ${waitMs / 1000} s.`
  return totalCount >= options.max
    ? `All ${options.max} connections are at work, and none became free ${within}`
    : `The server has let nobody in ${within}`
}

/** Whether the pool itself lets nobody wait for longer: one is idle, or all are made and the time of its queue is ours. */
function comesInTime({ idleCount, waitingCount, totalCount, options }: pg.Pool, waitMs: number): boolean {
  const { max, connectionTimeoutMillis: queueMs = 0 } = options
  return idleCount > waitingCount || (totalCount >= max && queueMs > 0 && queueMs <= waitMs)
}

/**
 * A connection of the pool until this moment; one that comes later, or after a signal has said stop, goes back unused.
 *
 * @throws BusyError; CancelledError; pg's error
 */
async function connectInTime(
  pool: pg.Pool,
  waitMs: number,
  until: number,
  signals: Signals,
): Promise<pg.PoolClient> {
  const reason = reasonOf(pool, waitMs)
  const connecting = pool.connect()
  let forget = () => {}
  const over = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new BusyError(reason)), until - performance.now())
    const stay = onStop(signals, () => reject(new CancelledError(stopped(signals)?.reason, 'nothing')))
    forget = () => {
      clearTimeout(timer)
      stay()
    }
  })
  try {
    return await Promise.race([connecting, over])
  } catch (error) {
    connecting.then((client) => client.release()).catch(() => {})
    throw error
  } finally {
    forget()
  }
}

/**
 * Takes a connection for a scope, within the number that its organization may hold.
 *
 * @throws BusyError when none became free in time, for the turn of the organization and the connection together;
 *   CancelledError when a signal said stop first; pg's error
 * @example
 * const lease = await takeLease(connections, turns, scope, currentSignals())
 * try { … } finally { await lease.release() }
 */
export async function takeLease(
  connections: Connections,
  turns: Turns,
  scope: Scope,
  signals: Signals,
): Promise<Lease> {
  const owner = ownerOf(scope)
  const until = performance.now() + turns.waitMs
  const turn = turns.take(owner, signals)
  if (turn) await turn
  const { pool } = connections
  try {
    const isPrompt = !turn && signals.length === 0 && comesInTime(pool, turns.waitMs)
    const client = await (isPrompt ? pool.connect() : connectInTime(pool, turns.waitMs, until, signals))
    return new Lease(client, connections, turns, owner)
  } catch (error) {
    turns.give(owner)
    const isOverdue = error instanceof Error && overdue.includes(error.message)
    throw isOverdue ? new BusyError(reasonOf(pool, turns.waitMs)) : error
  }
}
