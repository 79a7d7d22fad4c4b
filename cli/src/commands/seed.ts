import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loginUrls } from '@refactkit/tenancy'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { serverEnvironment } from '../server-environment'
import { inSession } from '../session'
import { requirePushed, usableLogin } from '../usable-login'

export default defineCommand({
  name: 'seed',
  description: 'Fill an empty database with demo data',
  examples: ['refactkit push && refactkit seed'],
  withoutJson: 'it answers in one sentence',
  run: () =>
    inSession({}, async ({ root, url, secret }) => {
      const file = join(root, 'lib', 'seed', 'index.ts')
      if (!existsSync(file))
        throw new CommandError('There is no lib/seed/index.ts, which would say what demo data is.')
      await requirePushed(url)
      await usableLogin(process.env.APP_DATABASE_URL || loginUrls(url, secret).app, secret)
      Object.assign(process.env, { NODE_ENV: 'development' }, serverEnvironment({ root, url, secret }))
      const { seed }: { seed: () => Promise<boolean> } = await import(pathToFileURL(file).href)
      const done = await seed().finally(() => endPools(root))
      console.log(
        done
          ? `${pc.green('✓')} Demo data is in the database.`
          : 'The database is in use already; nothing was added.',
      )
    }),
})

/** The application's pools, which the seed has used, would keep this process alive. */
async function endPools(root: string): Promise<void> {
  const load = (file: string) => import(pathToFileURL(join(root, 'db', file)).href)
  const { pool }: { pool: { end(): Promise<void> } } = await load('index.ts')
  const { authPool }: { authPool: { end(): Promise<void> } } = await load('auth-db.ts')
  await Promise.all([pool.end(), authPool.end()])
}
