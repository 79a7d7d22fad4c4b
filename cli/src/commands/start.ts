import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { interruptible, type OnInterrupt } from '../interruptible'
import { portOf, requireFreePort } from '../port'
import { enterProject } from '../project'
import { pushEmbedded } from '../push-embedded'
import { requireGuarded } from '../require-guarded'
import { resolveSecret } from '../secret'
import { serverEnvironment } from '../server-environment'
import { startServer } from '../server-process'
import { inSession } from '../session'
import { startBuiltStudio } from '../studio/process'
import { startWorker, type WorkerProcess, workerEnvironment } from '../worker-process'

export default defineCommand({
  name: 'start',
  description: 'Serve what npm run build made',
  examples: [
    'npm run build && npm start',
    'PORT=8080 npm start',
    'DATABASE_URL=postgresql://… BETTER_AUTH_SECRET=… npm start',
    'APP_DATABASE_URL=… AUTH_DATABASE_URL=… JOBS_DATABASE_URL=… BETTER_AUTH_SECRET=… npm start   # without the administrator',
    'npm start -- --without-worker        # and elsewhere: npx refactkit worker',
  ],
  args: {
    'without-worker': { type: 'boolean', description: 'Leave the jobs to `refactkit worker`' },
  },
  withoutJson: 'it runs until it is ended',
  run: async ({ args }) => {
    const root = enterProject()
    if (!existsSync(join(root, output)))
      throw new CommandError('Nothing is built yet. Run `npm run build` first.')
    await requireFreePort(portOf(process.env), 'npm start')
    const working = args['without-worker'] !== true
    if (process.env.APP_DATABASE_URL && process.env.AUTH_DATABASE_URL) {
      const secret = resolveSecret({ root, production: true, embedded: false })
      return interruptible((onInterrupt) => serve({ root, secret, working, onInterrupt }), { clean: true })
    }
    await inSession({ production: true, clean: true }, async ({ url, embedded, secret, onInterrupt }) => {
      if (embedded) await pushEmbedded(root, url, secret)
      await serve({ root, url, secret, working, onInterrupt })
    })
  },
})

const output = join('.output', 'server', 'index.mjs')

interface Serving {
  root: string
  url?: string
  secret: string
  working: boolean
  onInterrupt: OnInterrupt
}

async function serve({ working, onInterrupt, ...database }: Serving): Promise<void> {
  const { root, secret } = database
  const env: NodeJS.ProcessEnv = { ...serverEnvironment(database), NODE_ENV: 'production' }
  await requireGuarded(root, env.APP_DATABASE_URL ?? '', secret)
  const server = startServer(join(root, output), {
    cwd: root,
    env: { ...env, PORT: String(portOf(process.env)) },
  })
  let worker: WorkerProcess | undefined
  const studio = startBuiltStudio(root, env)
  const end = async () => void (await Promise.all([server.stop(10_000), worker?.stop(), studio?.stop(3_000)]))
  onInterrupt(end)
  try {
    const forWorker = working ? workerEnvironment(database) : undefined
    if (working && !forWorker)
      console.log('No jobs run here: JOBS_DATABASE_URL is not set. Run `npx refactkit worker` elsewhere.')
    worker = forWorker && startWorker(root, { ...forWorker, NODE_ENV: 'production' })
    process.exitCode = await server.ended
  } finally {
    await end()
  }
}
