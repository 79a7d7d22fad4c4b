import type pg from 'pg'
import { requireAnyScope, type Scope, ScopeError } from '../scope/scope'
import { onScopeEnd } from '../scope/scope-end'
import { currentSignals, onStop, requireLive, type Signals } from '../scope/signals'
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
 * scope, or when a signal says stop, where nobody reads on.
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
  /** Between two parts: what was to stop the one before, and how to hear of it no more. */
  #signals: Signals = []
  #deafen = () => {}

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
    requireLive(this.#signals)
    requireLive(currentSignals())
  }

  async read(step: StatementStep): Promise<pg.QueryResult> {
    this.check()
    this.#deafen()
    const signals = currentSignals()
    const results = await this.#observer.observe(this.#scope, [step], async () => {
      if (this.#lease) return await this.#connections.send(this.#lease.client, [step], signals)
      return await this.#begin(step, signals)
    })
    this.#signals = signals
    this.#deafen = onStop(signals, () => this.#leave()?.destroy())
    return first(results)
  }

  /** From here on the connection is somebody else's to give back. */
  #leave(): Lease | undefined {
    const lease = this.#lease
    this.#lease = undefined
    this.#stay()
    this.#deafen()
    return lease
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
    this.#stay = onScopeEnd(this.#scope, () => this.#leave()?.destroy())
    const begin = { statement: { text: 'begin read only' } }
    const results = await this.#connections.send(lease.client, [begin, { scope: this.#scope }, step], signals)
    return results.slice(1)
  }

  async end(): Promise<void> {
    const lease = this.#leave()
    if (!lease) return
    // Nothing was written, and a connection that is not idle afterwards is ended.
    await this.#connections.send(lease.client, [{ statement: { text: 'rollback' } }]).catch(() => {})
    await lease.release()
  }
}
