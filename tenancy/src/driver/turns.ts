import { CancelledError, onStop, type Signals, stopped } from '../scope/signals'

/** What is thrown where every connection that may serve is at work for longer than one waits. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
  /** What tells it from other errors where classes do not. */
  readonly code = 'RK_BUSY'
}

/**
 * How many connections each organization holds, so that none of them takes all: who asks for more waits for their own, in
 * turn, while the others are served.
 *
 * @param limit how many one organization may hold
 * @param waitMs how long one waits for a turn
 * @example
 * const turns = new Turns(5, 10_000)
 * await turns.take('acme', [])
 * turns.give('acme')
 */
export class Turns {
  readonly limit: number
  readonly waitMs: number
  readonly #held = new Map<string, number>()
  readonly #waiting = new Map<string, Set<() => void>>()

  constructor(limit: number, waitMs: number) {
    this.limit = limit
    this.waitMs = waitMs
  }

  /**
   * Takes a turn of this organization: at once where one is free, or when it is given.
   *
   * @returns what to wait for where none is free; it rejects with a BusyError when none came in time, or with a
   *   CancelledError when a signal said stop first
   */
  take(who: string, signals: Signals): Promise<void> | undefined {
    const held = this.#held.get(who) ?? 0
    if (held >= this.limit) return this.#wait(who, signals)
    this.#held.set(who, held + 1)
    return undefined
  }

  /** Gives a turn to whoever has waited longest, or back. */
  give(who: string): void {
    const [next] = this.#waiting.get(who) ?? []
    if (next) {
      next()
      return
    }
    const held = (this.#held.get(who) ?? 0) - 1
    if (held > 0) this.#held.set(who, held)
    else this.#held.delete(who)
  }

  #wait(who: string, signals: Signals): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(who) ?? new Set()
      this.#waiting.set(who, waiting)
      const leave = () => {
        clearTimeout(timer)
        forget()
        waiting.delete(taken)
        if (waiting.size === 0) this.#waiting.delete(who)
      }
      const taken = () => {
        leave()
        resolve()
      }
      const giveUp = (error: Error) => {
        leave()
        reject(error)
      }
      const timer = setTimeout(() => giveUp(this.#busy()), this.waitMs)
      const forget = onStop(signals, () => giveUp(new CancelledError(stopped(signals)?.reason, 'nothing')))
      waiting.add(taken)
    })
  }

  #busy(): BusyError {
    const [count, are] =
      this.limit === 1 ? ['The connection', 'is'] : [`All ${this.limit} connections`, 'are']
    return new BusyError(
      `${count} that one organization may hold ${are} at work, and none became free within ${this.waitMs / 1000} s.`,
    )
  }
}
