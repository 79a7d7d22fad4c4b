import type { Attack } from './oracle/judge'
import type { KnownLeak, Leak, ProveResult } from './result'

/** What has been found so far. */
export class Tally {
  readonly leaks: Leak[] = []
  readonly known: KnownLeak[] = []
  readonly vacuous: string[] = []
  readonly vectors = new Set<string>()
  attacks = 0
  generated = 0
  readonly #perVector = new Map<string, ProveResult['perTable'][number]>()

  count({ table, vector }: Pick<Attack, 'table' | 'vector'>, outcome: 'held' | 'leaks' | 'known'): void {
    const key = `${table} ${vector}`
    const entry = this.#perVector.get(key) ?? { table, vector, attacks: 0, leaks: 0, known: 0 }
    this.#perVector.set(key, {
      ...entry,
      attacks: entry.attacks + 1,
      leaks: entry.leaks + Number(outcome === 'leaks'),
      known: entry.known + Number(outcome === 'known'),
    })
    this.vectors.add(vector)
    this.attacks++
  }

  get perTable(): ProveResult['perTable'] {
    return [...this.#perVector.values()]
  }
}
