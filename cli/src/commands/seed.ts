import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pc from 'picocolors'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { withClient } from '../reach'
import { serverEnvironment } from '../server-environment'
import { inSession } from '../session'

export default defineCommand({
  name: 'seed',
  description: 'Fill the database with demo data',
  examples: ['refactkit seed', 'refactkit seed --if-empty'],
  args: {
    'if-empty': { type: 'boolean', description: 'Do nothing when there is an organization already' },
  },
  run: ({ args }) =>
    inSession({}, async ({ root, url, secret }) => {
      const file = join(root, 'db', 'seed', 'index.ts')
      if (!existsSync(file))
        throw new CommandError('There is no db/seed/index.ts, which would say what demo data is.')
      if (args['if-empty'] && !(await isEmpty(url))) return
      Object.assign(process.env, { NODE_ENV: 'development' }, serverEnvironment({ root, url, secret }))
      const { seed }: { seed: () => Promise<void> } = await import(pathToFileURL(file).href)
      await seed()
      await endPools(root)
      console.log(`${pc.green('✓')} Demo data is in the database.`)
    }),
})

const isEmpty = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from organization) as empty',
    )
    return rows.every(({ empty }) => empty)
  })

/** The application's pools, which the seed has used, would keep this process alive. */
async function endPools(root: string): Promise<void> {
  const load = (file: string) => import(pathToFileURL(join(root, 'db', file)).href)
  const { pool }: { pool: { end(): Promise<void> } } = await load('index.ts')
  const { authPool }: { authPool: { end(): Promise<void> } } = await load('auth-db.ts')
  await Promise.all([pool.end(), authPool.end()])
}
