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

/** pg-pool's words for a queue that took too long; the error has no code. */
const isExhausted = (error: unknown): boolean =>
  error instanceof Error && error.message === 'timeout exceeded when trying to connect'

/** A connection of the pool; one that comes after a signal has said stop goes back unused. */
async function connectUnlessStopped(pool: pg.Pool, signals: Signals): Promise<pg.PoolClient> {
  const connecting = pool.connect()
  let forget = () => {}
  const stop = new Promise<never>((_, reject) => {
    forget = onStop(signals, () => reject(new CancelledError(stopped(signals)?.reason, 'nothing')))
  })
  try {
    return await Promise.race([connecting, stop])
  } catch (error) {
    if (error instanceof CancelledError) connecting.then((client) => client.release()).catch(() => {})
    throw error
  } finally {
    forget()
  }
}

/**
 * Takes a connection for a scope, within the number that its organization may hold.
 *
 * @throws BusyError when none became free in time; CancelledError when a signal said stop first; pg's error
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
  const turn = turns.take(owner, signals)
  if (turn) await turn
  const { pool } = connections
  try {
    const client = await (signals.length === 0 ? pool.connect() : connectUnlessStopped(pool, signals))
    return new Lease(client, connections, turns, owner)
  } catch (error) {
    turns.give(owner)
    if (!isExhausted(error)) throw error
    throw new BusyError(
      `All ${pool.options.max} connections are at work, and none became free within ${turns.waitMs / 1000} s.`,
    )
  }
}
