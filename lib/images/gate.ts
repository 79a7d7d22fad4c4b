import { AppError } from '../errors'

/**
 * Lets `running` tasks through at once and keeps `waiting` more in line; whoever comes after is refused with a
 * sentence, so that a burst of work costs a bounded amount of memory. Those whose turn it is are let through one after the other,
 * however many tasks one of them has brought.
 *
 * @example await pass(organizationId, () => encode(picture))
 */
export function createGate(options: { running: number; waiting: number; reason: string }) {
  const lines = new Map<string, (() => void)[]>()
  let waiting = 0
  let running = 0

  async function enter(turn: string): Promise<void> {
    if (running < options.running) {
      running += 1
      return
    }
    if (waiting >= options.waiting) throw new AppError('limit', { reason: options.reason })
    waiting += 1
    // Whoever leaves hands its place over, so `running` stays as it is.
    await new Promise<void>((resolve) => lines.set(turn, [...(lines.get(turn) ?? []), resolve]))
  }

  function leave(): void {
    const [first] = lines
    if (!first) {
      running -= 1
      return
    }
    const [turn, [next, ...others]] = first
    lines.delete(turn)
    if (others.length > 0) lines.set(turn, others)
    waiting -= 1
    next?.()
  }

  return async function pass<Result>(turn: string, task: () => Promise<Result>): Promise<Result> {
    await enter(turn)
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
