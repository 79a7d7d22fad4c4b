import { AppError } from '../errors'

/**
 * Lets `running` tasks through at once and keeps `waiting` more in line; whoever comes after is refused with a
 * sentence, so that a burst of work costs a bounded amount of memory.
 */
export function createGate(options: { running: number; waiting: number; reason: string }) {
  const line: (() => void)[] = []
  let running = 0

  async function enter(): Promise<void> {
    if (running < options.running) {
      running += 1
      return
    }
    if (line.length >= options.waiting) throw new AppError('limit', { reason: options.reason })
    // Whoever leaves hands its place over, so `running` stays as it is.
    await new Promise<void>((resolve) => line.push(resolve))
  }

  function leave(): void {
    const next = line.shift()
    if (next) next()
    else running -= 1
  }

  return async function pass<Result>(task: () => Promise<Result>): Promise<Result> {
    await enter()
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
