import { AsyncLocalStorage } from 'node:async_hooks'

/** What Better Auth keeps to itself of a request that it answers. */
export interface Outcome {
  /** A letter that could not be sent, which it logs and answers with 200. */
  letter?: unknown
  /** What it has logged before it answered with an error of its own that says less. */
  error?: unknown
}

export const outcomeOfRequest = new AsyncLocalStorage<Outcome>()
