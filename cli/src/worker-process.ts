import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { loginUrls } from '@refactkit/tenancy'
import { serverEnvironment } from './server-environment'
import { type ServerProcess, startServer } from './server-process'

/** The worker of the application in a process of its own, started again when it ends unasked. */
export interface WorkerProcess {
  /** Ends it and starts it again, with the files as they are now. */
  restart(): Promise<void>
  /** Asks it to finish what it does; what it cannot, it gives back. */
  stop(): Promise<void>
}

const patience = 10_000
const tsx = fileURLToPath(import.meta.resolve('tsx'))

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
 * Starts the worker: from the build, or in development from its source.
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
  const start = () => {
    const started = startServer(file, { cwd: root, env }, fromSource ? [tsx] : [])
    running = started
    void started.ended.then(async () => {
      if (stopped || running !== started) return
      await sleep(1000)
      if (!stopped && running === started) start()
    })
  }
  start()
  return {
    restart: async () => {
      const before = running
      running = undefined
      await before?.stop(patience)
      if (!stopped) start()
    },
    stop: async () => {
      stopped = true
      await running?.stop(patience)
    },
  }
}
