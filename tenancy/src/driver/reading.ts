import type pg from 'pg'
import { requireAnyScope, type Scope, ScopeError } from '../scope/scope'
import { onScopeEnd } from '../scope/scope-end'
import { currentSignals, requireLive, type Signals } from '../scope/signals'
import { type Connections, first } from './connections'
import type { Lease } from './lease'
import type { Observer } from './observer'
import type { StatementStep } from './steps'

/** Where the parts of a statement are read from: a transaction that is open from the first part to the last. */
export interface Reading {
  /** Refuses to go on where the scope has ended, is another one, or a signal has said stop. */
  check(): void
  read(step: StatementStep): Promise<pg.QueryResult>
  /** @param portal where the parts came from */
  end(portal: string): Promise<void>
}

/**
 * A read-only transaction of its own, on a connection of its own, which it gives back when reading ends, and ends with its
 * scope when nobody has.
 *
 * @param take takes the connection
 */
export class ReadOnlyTransaction implements Reading {
  readonly #connections: Connections
  readonly #observer: Observer
  readonly #scope: Scope
  readonly #take: (signals: Signals) => Promise<Lease>
  #lease: Lease | undefined
  #stay = () => {}

  constructor(
    connections: Connections,
    observer: Observer,
    scope: Scope,
    take: (signals: Signals) => Promise<Lease>,
  ) {
    this.#connections = connections
    this.#observer = observer
    this.#scope = scope
    this.#take = take
  }

  check(): void {
    if (requireAnyScope() !== this.#scope) throw new ScopeError('This stream belongs to another scope.')
    requireLive(currentSignals())
  }

  async read(step: StatementStep): Promise<pg.QueryResult> {
    this.check()
    const signals = currentSignals()
    return first(
      await this.#observer.observe(this.#scope, [step], async () => {
        if (this.#lease) return await this.#connections.send(this.#lease.client, [step], signals)
        return await this.#begin(step, signals)
      }),
    )
  }

  async #begin(step: StatementStep, signals: Signals): Promise<pg.QueryResult[]> {
    const lease = await this.#take(signals)
    try {
      this.check()
    } catch (error) {
      await lease.release()
      throw error
    }
    this.#lease = lease
    this.#stay = onScopeEnd(this.#scope, () => {
      this.#lease = undefined
      lease.destroy()
    })
    const begin = { statement: { text: 'begin read only' } }
    const results = await this.#connections.send(lease.client, [begin, { scope: this.#scope }, step], signals)
    return results.slice(1)
  }

  async end(): Promise<void> {
    const lease = this.#lease
    if (!lease) return
    this.#lease = undefined
    this.#stay()
    // Nothing was written, and a connection that is not idle afterwards is ended.
    await this.#connections.send(lease.client, [{ statement: { text: 'rollback' } }]).catch(() => {})
    await lease.release()
  }
}
