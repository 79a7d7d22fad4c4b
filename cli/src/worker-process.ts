import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { loginUrls } from '@refactkit/tenancy'
import { serverEnvironment } from './server-environment'
import { type ServerProcess, startServer } from './server-process'

/** The worker of the application in a process of its own, which comes back when it ends unasked. */
export interface WorkerProcess {
  /** Ends it and starts it again, with the files as they are now. */
  restart(): Promise<void>
  /** Asks it to finish what it does; what it cannot, it gives back. */
  stop(): Promise<void>
}

const patience = 10_000
/** A worker that ends sooner than this has failed. */
const lastingMs = 10_000
const firstPauseMs = 1_000
const longestPauseMs = 60_000
const tsx = import.meta.resolve('tsx')

/**
 * The environment of the worker: that of the server, with the login of the queue.
 *
 * @param database the project, its administrator's connection string where there is one, and the secret
 * @returns undefined when nothing names that login
 * @example workerEnvironment({ root, url, secret })
 */
export function workerEnvironment(
  database: Parameters<typeof serverEnvironment>[0],
): NodeJS.ProcessEnv | undefined {
  const url = process.env.JOBS_DATABASE_URL || (database.url && loginUrls(database.url, database.secret).jobs)
  return url ? { ...serverEnvironment(database), JOBS_DATABASE_URL: url } : undefined
}

/**
 * Starts the worker: from the build, or in development from its source. One that ends unasked is started again; one
 * that fails again and again after ever longer pauses, and in development only when `restart` says that a file changed.
 *
 * @param root the project's folder
 * @param env its whole environment, from `workerEnvironment`
 * @returns undefined when the application has no worker
 * @example const worker = startWorker(root, { ...env, NODE_ENV: 'production' })
 */
export function startWorker(root: string, env: NodeJS.ProcessEnv): WorkerProcess | undefined {
  const fromSource = env.NODE_ENV === 'development'
  const file = join(root, fromSource ? 'lib/jobs/main.ts' : '.output/server/worker.mjs')
  if (!existsSync(file)) return undefined
  let running: ServerProcess | undefined
  let stopped = false
  let failures = 0
  const start = () => {
    const began = performance.now()
    const started = startServer(file, { cwd: root, env }, fromSource ? [tsx] : [])
    running = started
    const isCurrent = () => !stopped && running === started
    void started.ended.then(async (code) => {
      if (!isCurrent()) return
      failures = performance.now() - began < lastingMs ? failures + 1 : 0
      if (fromSource && failures > 0) {
        console.error(
          `The worker ended at once (exit code ${code}). It starts again when a file in lib or db changes.`,
        )
        return
      }
      const pauseMs = pauseAfter(failures)
      console.error(`The worker ended (exit code ${code}). It starts again in ${pauseMs / 1000} s.`)
      // The server, and not this pause, keeps the command alive.
      await sleep(pauseMs, undefined, { ref: false })
      if (isCurrent()) start()
    })
  }
  start()
  return {
    restart: async () => {
      const before = running
      running = undefined
      failures = 0
      await before?.stop(patience)
      if (!stopped) start()
    },
    stop: async () => {
      stopped = true
      await running?.stop(patience)
    },
  }
}

/**
 * How long a worker that failed is left alone.
 *
 * @param failures how many times in a row it ended soon after it was started
 * @returns milliseconds
 * @example pauseAfter(3) // 4000
 */
export const pauseAfter = (failures: number): number =>
  Math.min(longestPauseMs, firstPauseMs * 2 ** Math.max(0, failures - 1))
