import { sharedStorage } from './shared-storage'

/** What is thrown where work was given up before the database had answered. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
  /** `RK_TIMEOUT` where a time was over, as with `AbortSignal.timeout`; `RK_CANCELLED` where somebody gave up. */
  readonly code: 'RK_TIMEOUT' | 'RK_CANCELLED'

  constructor(reason: unknown, kept: 'nothing' | 'unknown', options?: ErrorOptions) {
    const isTimeout = reason instanceof Error && reason.name === 'TimeoutError'
    const what = isTimeout ? 'The time for this work was over' : 'This work was given up'
    super(
      kept === 'nothing'
        ? `${what} before the database had answered; nothing of the statement that was running was kept.`
        : `${what}, and the database did not answer to that either; whether it kept the last statement is not known.`,
      options,
    )
    this.code = isTimeout ? 'RK_TIMEOUT' : 'RK_CANCELLED'
  }
}

/** The signals that can end what runs here, the outermost first. */
export type Signals = readonly AbortSignal[]

const none: Signals = []
const storage = sharedStorage<Signals>('signals')

/** The signals that can end what runs here. */
export const currentSignals = (): Signals => storage.getStore() ?? none

/** The first of the signals that has said stop. */
export const stopped = (signals: Signals): AbortSignal | undefined => signals.find((signal) => signal.aborted)

/**
 * Refuses to begin anything more where a signal has said stop.
 *
 * @throws CancelledError
 */
export function requireLive(signals: Signals): void {
  const signal = stopped(signals)
  if (signal) throw new CancelledError(signal.reason, 'nothing', { cause: signal.reason })
}

/** Calls `act` once when one of the signals says stop, or has done so, until the returned function takes it back. */
export function onStop(signals: Signals, act: () => void): () => void {
  let waiting = true
  const stop = () => {
    if (waiting) act()
    waiting = false
  }
  for (const signal of signals) signal.addEventListener('abort', stop, { once: true })
  if (stopped(signals)) queueMicrotask(stop)
  return () => {
    waiting = false
    for (const signal of signals) signal.removeEventListener('abort', stop)
  }
}

function cancellationIn(error: unknown, depth = 0): CancelledError | undefined {
  if (error instanceof CancelledError || !(error instanceof Error) || depth > 4)
    return error instanceof CancelledError ? error : undefined
  return cancellationIn(error.cause, depth + 1)
}

/**
 * Runs `work` so that the signal ends its queries: the one that runs is cancelled on the server, and no other one is sent.
 * Put it around one query or around a whole scope; inside another one, either signal ends it.
 *
 * Whoever has been answered keeps what was written: a signal that comes too late changes nothing.
 *
 * @param signal `AbortSignal.timeout(ms)` for a time, the signal of a request for as long as somebody waits for it
 * @param work what to run
 * @returns what `work` returned
 * @throws CancelledError when the signal was first; whatever `work` throws
 * @example const images = await withSignal(AbortSignal.timeout(2_000), () => db.select().from(galleryImage))
 */
export async function withSignal<Result>(
  signal: AbortSignal,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const signals = [...currentSignals(), signal]
  requireLive(signals)
  try {
    // Awaited inside: a Drizzle query is sent when it is awaited, not when it is written.
    return await storage.run(signals, async () => await work())
  } catch (error) {
    throw cancellationIn(error) ?? error
  }
}
