/** What became of a write, as far as the one who wrote was told. */
type Fate = 'unknown' | 'acknowledged' | 'undone'

const fates: readonly Fate[] = ['unknown', 'acknowledged', 'undone']

/** Errors that say that nothing was kept: nothing was sent, or the server has undone it. */
const undoing = new Set(['RK_BUSY', '22012'])

const codeOf = (error: unknown, depth = 0): string =>
  error instanceof Error && depth < 5
    ? 'code' in error && typeof error.code === 'string'
      ? error.code
      : codeOf(error.cause, depth + 1)
    : ''

/** Whether this error promises that nothing of the statement was kept. */
const promisesNothing = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const said = [error, cause].some(
    (one) => one instanceof Error && /nothing of the statement .* was kept/.test(one.message),
  )
  return said || undoing.has(codeOf(error))
}

/** Every write of a run, by a number that is part of its row's name, and what became of it. */
export class Ledger {
  readonly #fates: number[] = []

  /** The name of a row that is about to be written for an organization. */
  name(organizationId: string): string {
    this.#fates.push(0)
    return `${organizationId}/${this.#fates.length - 1}`
  }

  acknowledge(...names: string[]): void {
    this.#tell(names, 'acknowledged')
  }

  undo(...names: string[]): void {
    this.#tell(names, 'undone')
  }

  /** Writes rows with `write`, and notes what it was told. */
  async write<Result>(names: string[], write: () => Promise<Result>): Promise<Result> {
    try {
      const result = await write()
      this.acknowledge(...names)
      return result
    } catch (error) {
      if (promisesNothing(error)) this.undo(...names)
      throw error
    }
  }

  #tell(names: string[], fate: Fate): void {
    for (const name of names) this.#fates[Number(name.split('/')[1])] = fates.indexOf(fate)
  }

  /** Compares with the rows that are there: what was promised and is not so. */
  compare(rows: Iterable<{ name: string; organization_id: string }>) {
    const present = new Uint8Array(this.#fates.length)
    const found = { acknowledged: 0, undone: 0, unknown: 0, lost: 0, undead: 0, misplaced: 0 }
    for (const { name, organization_id } of rows) {
      const [of, number] = name.split('/')
      if (of !== organization_id) found.misplaced++
      present[Number(number)] = 1
    }
    for (const [number, code] of this.#fates.entries()) {
      const fate = fates[code] ?? 'unknown'
      found[fate]++
      if (fate === 'acknowledged' && !present[number]) found.lost++
      if (fate === 'undone' && present[number]) found.undead++
    }
    return found
  }
}
