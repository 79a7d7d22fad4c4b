/**
 * Does work with each of many things, some at a time, the next one as soon as one is done. Nothing is under way any more
 * when it returns or throws.
 *
 * @param things may be endless; no more are taken than can be begun
 * @param most how many at a time
 * @throws the first error of the things or the work; what comes after it is not begun
 */
export async function inParallel<Thing>(
  things: AsyncIterable<Thing>,
  most: number,
  work: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  const running = new Set<Promise<unknown>>()
  const failed: unknown[] = []
  try {
    for await (const thing of things) {
      const one: Promise<unknown> = work(thing)
        .catch((error: unknown) => failed.push(error))
        .finally(() => running.delete(one))
      running.add(one)
      if (running.size >= most) await Promise.race(running)
      if (failed.length > 0) break
    }
  } finally {
    await Promise.all(running)
  }
  if (failed.length > 0) throw failed[0]
}
