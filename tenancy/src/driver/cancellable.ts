import { once } from 'node:events'
import type pg from 'pg'
import { CancelledError, onStop, type Signals, stopped } from '../scope/signals'
import { cancelRequest, destroy } from './cancel-request'

/** How long a statement may go on after it was cancelled; then its connection is ended. */
const patienceMs = 5_000

/** Waits until something has ended, but no longer than this. */
async function within(milliseconds: number, ended: AbortSignal): Promise<void> {
  if (ended.aborted) return
  const timer = new AbortController()
  const over = setTimeout(() => timer.abort(), milliseconds)
  await Promise.race([once(ended, 'abort'), once(timer.signal, 'abort')])
  clearTimeout(over)
}

/**
 * Cancels what runs on a connection until it has ended: a request that arrives before its statement is ignored by the server.
 *
 * @returns whether the connection is as good as before
 */
async function cancelUntil(client: pg.ClientBase, ended: AbortSignal): Promise<boolean> {
  const until = Date.now() + patienceMs
  for (let pause = 50; !ended.aborted; pause *= 2) {
    const accepted = await cancelRequest(client)
    // A request that may still be under way could meet whoever has this connection next.
    if (!accepted || Date.now() > until) {
      destroy(client)
      return false
    }
    await within(pause, ended)
  }
  return true
}

const isCancelled = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '57014'

/**
 * Waits for what runs on a connection, and cancels it on the server when one of the signals says stop. It returns when the
 * server has answered the statement and every cancel request, so that none of them meets the next user of the connection.
 *
 * @param client where it runs
 * @param signals what can stop it
 * @param running the answer to wait for
 * @throws CancelledError when it was stopped; whatever `running` throws
 * @example await cancellable(client, currentSignals(), exchange(client, query))
 */
export async function cancellable<Result>(
  client: pg.ClientBase,
  signals: Signals,
  running: Promise<Result>,
): Promise<Result> {
  if (signals.length === 0) return await running
  const ended = new AbortController()
  let cancelling: Promise<boolean> | undefined
  const cancel = () => {
    cancelling ??= cancelUntil(client, ended.signal)
  }
  const forget = onStop(signals, cancel)
  try {
    return await running
  } catch (error) {
    ended.abort()
    const intact = await cancelling
    if (intact === undefined || (intact && !isCancelled(error))) throw error
    throw new CancelledError(stopped(signals)?.reason, intact ? 'nothing' : 'unknown', { cause: error })
  } finally {
    forget()
    ended.abort()
    await cancelling
  }
}
