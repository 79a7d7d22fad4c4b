import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { interruptible, type OnInterrupt } from '../interruptible'
import { enterProject } from '../project'
import { requireGuarded } from '../require-guarded'
import { resolveSecret } from '../secret'
import { startServer } from '../server-process'
import { inSession } from '../session'
import { workerEnvironment } from '../worker-process'

export default defineCommand({
  name: 'worker',
  description: 'Run the jobs of what npm run build made, in a process of its own',
  examples: [
    'refactkit worker                     # beside: npm start -- --without-worker',
    'APP_DATABASE_URL=… AUTH_DATABASE_URL=… JOBS_DATABASE_URL=… BETTER_AUTH_SECRET=… refactkit worker',
  ],
  withoutJson: 'it runs until it is ended',
  run: async () => {
    const root = enterProject()
    if (!existsSync(join(root, output)))
      throw new CommandError('Nothing is built yet. Run `npm run build` first.')
    const { APP_DATABASE_URL, AUTH_DATABASE_URL, JOBS_DATABASE_URL, DATABASE_URL } = process.env
    if (APP_DATABASE_URL && AUTH_DATABASE_URL && (JOBS_DATABASE_URL || !DATABASE_URL)) {
      const secret = resolveSecret({ root, production: true, embedded: false })
      return interruptible((onInterrupt) => work(root, { secret }, onInterrupt), { clean: true })
    }
    await inSession({ production: true, clean: true }, ({ url, secret, onInterrupt }) =>
      work(root, { url, secret }, onInterrupt),
    )
  },
})

const output = join('.output', 'server', 'worker.mjs')

async function work(root: string, database: { url?: string; secret: string }, onInterrupt: OnInterrupt) {
  const env = workerEnvironment({ root, ...database })
  if (!env) throw new CommandError('The worker needs JOBS_DATABASE_URL: `npx refactkit url jobs` prints it.')
  await requireGuarded(root, env.APP_DATABASE_URL ?? '', database.secret)
  const worker = startServer(join(root, output), { cwd: root, env: { ...env, NODE_ENV: 'production' } })
  onInterrupt(() => worker.stop(10_000))
  process.exitCode = await worker.ended
}
