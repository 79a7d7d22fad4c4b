import type { LoginPoolConfig } from '@refactkit/tenancy'
import { connectionOf } from '../../db/urls'
import { log } from '../log'
import { Ear } from './ear'

/** All in milliseconds. */
interface Pace {
  /** Between two proofs that news is heard. */
  proof: number
  /** How long a proof may take. */
  patience: number
  /** How often those who look are told to ask, while nothing is heard. */
  ask: number
}

/** Who is looking at this server at the moment, and is told when there is news. */
export class Looking {
  readonly #people = new Map<string, Set<() => void>>()
  readonly #pace: Pace
  readonly #connection: LoginPoolConfig
  #ear: Ear | undefined
  /** Whether news is heard; undefined until that was tried. */
  #heard: boolean | undefined
  #timers: NodeJS.Timeout[] = []

  constructor(connection: LoginPoolConfig = connectionOf('auth'), pace: Partial<Pace> = {}) {
    this.#connection = connection
    this.#pace = { proof: 15_000, patience: 5_000, ask: 15_000, ...pace }
  }

  /** Calls back whenever there may be news for somebody, until what it answers is called. */
  add(userId: string, onNews: () => void): () => void {
    const those = this.#people.get(userId) ?? new Set()
    this.#people.set(userId, those.add(onNews))
    if (!this.#ear) this.#begin()
    return () => {
      those.delete(onNews)
      if (those.size === 0 && this.#people.get(userId) === those) this.#people.delete(userId)
    }
  }

  count(userId: string): number {
    return this.#people.get(userId)?.size ?? 0
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    await this.#ear?.close()
  }

  #begin(): void {
    this.#ear = new Ear((userIds) => this.#tell(userIds), this.#connection)
    const { proof, ask } = this.#pace
    this.#timers = [
      setInterval(() => void this.#prove(), proof).unref(),
      setInterval(() => this.#heard || this.#tell(this.#people.keys()), ask).unref(),
    ]
    void this.#prove()
  }

  /** After a silence something may have been missed, and before the first proof as well. */
  async #prove(): Promise<void> {
    const before = this.#heard
    this.#heard = (await this.#ear?.hears(this.#pace.patience)) === true
    if (before === this.#heard) return
    if (!this.#heard) log.info('news cannot be heard here; those who look ask for it')
    else if (before === false) log.info('news is heard again')
    this.#tell(this.#people.keys())
  }

  #tell(userIds: Iterable<string>): void {
    for (const userId of userIds) for (const onNews of this.#people.get(userId) ?? []) onNews()
  }
}

export const looking = new Looking()
