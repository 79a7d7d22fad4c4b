import type { Way } from './ways'

export type Question = 'point' | 'page'

export interface Load {
  readonly organizations: readonly string[]
  readonly rows: number
  readonly workers: number
}

/** Asks for `milliseconds` with so many workers at once; says how many questions were answered per second. */
async function throughput(way: Way, question: Question, load: Load, milliseconds: number): Promise<number> {
  const { organizations, rows, workers } = load
  let [answered, turn] = [0, Math.floor(Math.random() * rows)]
  const began = performance.now()
  const until = began + milliseconds
  const worker = async () => {
    while (performance.now() < until) {
      const number = 1 + ((turn++ * 7919) % rows)
      const organizationId = organizations[number % organizations.length] ?? ''
      const found =
        question === 'point'
          ? await way.point(
              organizationId,
              `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
            )
          : await way.page(organizationId)
      if (found.length !== (question === 'point' ? 1 : 20))
        throw new Error(`${way.name} found ${found.length} rows.`)
      answered++
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return (answered / (performance.now() - began)) * 1000
}

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/**
 * Measures every way in turn, again and again and each time in another order, so that whatever else the machine does
 * falls on all of them; per round, a way is compared with the others of that round.
 *
 * @returns per way the median of its throughput, and of its ratio to the first way
 */
export async function interleaved(ways: readonly Way[], question: Question, load: Load, rounds: number) {
  const seen = new Map<Way, number[]>(ways.map((way) => [way, []]))
  for (const way of ways) await throughput(way, question, load, 400)
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < ways.length; place++) {
      const way = ways[(place + round) % ways.length]
      if (way) seen.get(way)?.push(await throughput(way, question, load, 500))
    }
  }
  const [base] = ways
  const ofBase = base ? (seen.get(base) ?? []) : []
  return ways.map((way) => {
    const perSecond = seen.get(way) ?? []
    const ratios = perSecond.map((value, round) => value / (ofBase[round] ?? Number.NaN))
    return {
      way: way.name,
      perSecond: Math.round(median(perSecond)),
      ratio: Number(median(ratios).toFixed(2)),
    }
  })
}
