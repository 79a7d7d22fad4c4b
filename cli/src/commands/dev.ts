import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loginUrls } from '@refactkit/tenancy'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { banner } from '../dev/banner'
import { commandRunner } from '../dev/own-command'
import { loadSignIns } from '../dev/sign-ins'
import { watchRules } from '../dev/watch-rules'
import { watchFolders, watchSchema } from '../dev/watch-schema'
import { isEmpty } from '../is-empty'
import { portOf, requireFreePort } from '../port'
import { enterProject } from '../project'
import { pushEmbedded } from '../push-embedded'
import { requireGuarded } from '../require-guarded'
import { serverEnvironment } from '../server-environment'
import { startServer } from '../server-process'
import { inSession, type Session } from '../session'
import { startWorker, type WorkerProcess, workerEnvironment } from '../worker-process'

export default defineCommand({
  name: 'dev',
  description: 'Develop: database, demo data and the app, at http://localhost:3000',
  examples: ['npm run dev', 'PORT=3001 npm run dev', 'DATABASE_URL=postgresql://… npm run dev'],
  withoutJson: 'it runs until it is ended',
  run: async () => {
    enterProject()
    const port = portOf(process.env)
    await requireFreePort(port, 'npm run dev')
    await inSession({ production: false, clean: true }, (session) => develop(session, port))
  },
})

const viteServer = fileURLToPath(new URL('../../bin/vite-server.mjs', import.meta.url))

// Vite 8 announces that a later version will read its configuration otherwise.
const viteEnvironment = { NODE_ENV: 'development', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }

async function develop(session: Session, port: number): Promise<void> {
  const { root, url, embedded, secret, onInterrupt } = session
  const refactkit = commandRunner(root, onInterrupt)
  if (embedded) {
    await pushEmbedded(root, url, secret)
    if (hasSeed(root) && (await isEmpty(url))) await refactkit('seed')
  } else await requireGuarded(root, loginUrls(url, secret).app, secret)
  const signIns = await loadSignIns(root, process.env.AUTH_DATABASE_URL || loginUrls(url, secret).auth)
  const address = `http://localhost:${port}`
  const studio = await openStudio(session, (link) => console.log(`Studio: ${address}${link}`))
  const server = startServer(viteServer, {
    cwd: root,
    env: {
      ...serverEnvironment({ root, url, secret }),
      ...viteEnvironment,
      PORT: String(port),
      REFACTKIT_STUDIO_PORT: String(studio.port),
    },
  })
  let worker: WorkerProcess | undefined
  const watches: (() => void)[] = []
  const end = async () => void (await Promise.all([server.stop(3_000), worker?.stop(), studio.close()]))
  onInterrupt(end)
  try {
    const announcement = await server.announced
    if (!announcement) throw new CommandError('The development server did not start; see above.')
    console.log(
      banner({
        url: address,
        studio: studio.link,
        ...signIns,
        mailServer: process.env.RESEND_API_KEY ? 'https://api.resend.com' : process.env.SMTP_URL,
        seconds: process.uptime(),
      }),
    )
    // After the first page could be served, which nobody shall wait for.
    const forWorker = workerEnvironment({ root, url, secret })
    worker = forWorker && startWorker(root, { ...forWorker, NODE_ENV: 'development' })
    watches.push(watchFolders([join(root, 'lib'), join(root, 'db')], async () => worker?.restart()))
    watches.push(
      watchSchema(root, async () => {
        // A database that is not this project's own is never changed unasked; only the plan is shown.
        await refactkit('push', ...(embedded ? [] : ['--plan']))
        if (!embedded) console.log('To change the database: npx refactkit push')
      }),
    )
    watches.push(watchRules(root, commandRunner(root, onInterrupt)))
    process.exitCode = await server.ended
  } finally {
    for (const unwatch of watches) unwatch()
    await end()
  }
}

/** The studio runs here and not in the server's process, whose code shall reach none of its logins. */
async function openStudio(session: Session, onLink: (link: string) => void) {
  const { startStudio, studioOf } = await import('../studio/server')
  return await startStudio(studioOf(session), { port: 0, base: '/dev/studio', onLink })
}

const hasSeed = (root: string): boolean => existsSync(join(root, 'lib', 'seed', 'index.ts'))
