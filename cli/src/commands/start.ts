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

export default defineCommand({
  name: 'start',
  description: 'Serve what npm run build made',
  examples: [
    'npm run build && npm start',
    'PORT=8080 npm start',
    'DATABASE_URL=postgresql://… BETTER_AUTH_SECRET=… npm start',
    'APP_DATABASE_URL=… AUTH_DATABASE_URL=… BETTER_AUTH_SECRET=… npm start   # without the administrator',
  ],
  run: async () => {
    const root = enterProject()
    if (!existsSync(join(root, output)))
      throw new CommandError('Nothing is built yet. Run `npm run build` first.')
    await requireFreePort(portOf(process.env), 'npm start')
    if (process.env.APP_DATABASE_URL && process.env.AUTH_DATABASE_URL) {
      const secret = resolveSecret({ root, production: true, embedded: false })
      return interruptible((onInterrupt) => serve(root, serverEnvironment({ root, secret }), onInterrupt), {
        clean: true,
      })
    }
    await inSession({ production: true, clean: true }, async ({ url, embedded, secret, onInterrupt }) => {
      if (embedded) await pushEmbedded(root, url, secret)
      await serve(root, serverEnvironment({ root, url, secret }), onInterrupt)
    })
  },
})

const output = join('.output', 'server', 'index.mjs')

async function serve(root: string, env: NodeJS.ProcessEnv, onInterrupt: OnInterrupt): Promise<void> {
  await requireGuarded(root, env.APP_DATABASE_URL ?? '', env.BETTER_AUTH_SECRET ?? '')
  const server = startServer(join(root, output), {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', PORT: String(portOf(process.env)) },
  })
  onInterrupt(() => server.stop(10_000))
  process.exitCode = await server.ended
}
