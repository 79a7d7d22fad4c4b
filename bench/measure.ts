/** Something that is done again and again, in one of the ways that are compared. */
export interface Contender {
  readonly name: string
  /** Does it once. @param turn a number that no other turn of this contender has */
  ask(turn: number): Promise<unknown>
}

/** How one contender did. */
export interface Outcome {
  readonly way: string
  /** The median of its slices; as good as the machine was quiet. */
  readonly perSecond: number
  /** To the first contender, in the same round: the median, and the quartiles around it. */
  readonly ratio: number
  readonly spread: readonly [number, number]
}

/** What is asked at once, and for how long. */
export interface Effort {
  readonly workers: number
  readonly rounds: number
  /** The milliseconds that a contender has in a round. */
  readonly slice: number
}

/** Asks for the length of a slice with so many workers at once; says how many were answered per second. */
async function throughput(contender: Contender, workers: number, slice: number, turns: { next: number }) {
  let answered = 0
  const began = performance.now()
  const worker = async () => {
    // Once at least: on a busy machine a short slice may be over before it has begun.
    do {
      await contender.ask(turns.next++)
      answered++
    } while (performance.now() - began < slice)
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return (answered / (performance.now() - began)) * 1000
}

/** The number that this part of the others is below. */
function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN
}

/** The same in an order of chance. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

const rounded = (number: number): number => Number(number.toFixed(2))

/**
 * Measures every contender in turn, again and again, in short slices, so that whatever else the machine does falls on all of
 * them, and each round in another order: what one leaves behind, as writes on their way to the disk, falls on whoever comes
 * next. In every round each is compared with the first of that same round, and only these ratios are compared across rounds.
 *
 * @example const [base, other] = await interleaved(contenders, { workers: 16, rounds: 31, slice: 150 })
 */
export async function interleaved(contenders: readonly Contender[], effort: Effort): Promise<Outcome[]> {
  const { workers, rounds, slice } = effort
  const runs = contenders.map((contender) => ({
    contender,
    turns: { next: Math.floor(Math.random() * 1_000_000) },
    perSecond: [] as number[],
  }))
  for (const { contender, turns } of runs) await throughput(contender, workers, slice * 3, turns)
  for (let round = 0; round < rounds; round++) {
    for (const { contender, turns, perSecond } of shuffled(runs))
      perSecond.push(await throughput(contender, workers, slice, turns))
  }
  return runs.map(({ contender, perSecond }) => {
    const ratios = perSecond.map((value, round) => value / (runs[0]?.perSecond[round] ?? Number.NaN))
    return {
      way: contender.name,
      perSecond: Math.round(quantile(perSecond, 0.5)),
      ratio: rounded(quantile(ratios, 0.5)),
      spread: [rounded(quantile(ratios, 0.25)), rounded(quantile(ratios, 0.75))],
    }
  })
}
