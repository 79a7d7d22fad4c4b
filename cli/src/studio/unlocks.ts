import { randomBytes } from 'node:crypto'
import type { Asker } from './api'

/** For how long a page stays unlocked. */
export const unlockedMinutes = 15

/** The pages that may change the whole database: each has a key, which works for the visitor that it was made for. */
export class Unlocks {
  readonly #keys = new Map<string, { readonly visitor: string; readonly until: number }>()

  /** Unlocks the whole database for one page of this visitor: the page keeps the key and no cookie does. */
  open(visitor: string): string {
    const key = randomBytes(24).toString('base64url')
    this.#keys.set(key, { visitor, until: Date.now() + unlockedMinutes * 60_000 })
    return key
  }

  close(key: string | undefined): void {
    this.#keys.delete(key ?? '')
  }

  /** Whether the page that asks is unlocked. */
  has({ unlockKey, visitor }: Asker): boolean {
    for (const [key, { until }] of this.#keys) if (until < Date.now()) this.#keys.delete(key)
    return unlockKey !== undefined && this.#keys.get(unlockKey)?.visitor === visitor
  }
}
