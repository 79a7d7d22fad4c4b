import { loginUrls } from '@refactkit/tenancy'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { amountOf } from '../seed/amount'
import { endPools, loadSeed, requireSeed } from '../seed/application'
import { type Filled, fill } from '../seed/fill'
import { serverEnvironment } from '../server-environment'
import { inSession } from '../session'
import { requirePushed, usableLogin } from '../usable-login'

export default defineCommand({
  name: 'seed',
  description: 'Fill an empty database with demo data, or with as much as a large product has',
  examples: [
    'refactkit push && refactkit seed',
    'refactkit seed --organizations 10000 --rows 10000000',
    'refactkit seed --rows 100000 --json',
    'refactkit seed --organizations 50 --into staging   # where real people could be, by its name',
  ],
  args: {
    organizations: { type: 'string', description: 'So many more organizations, with 5 people for each' },
    rows: { type: 'string', description: 'So many images among them, in the skew of real customers' },
    into: { type: 'string', description: 'The name of the database, if it is in use or on another machine' },
    json: {
      type: 'boolean',
      description: '{ demo, organizations, people, rows, seconds, rowsPerSecond, largest, visitor }',
    },
  },
  run: async ({ args }) => {
    const amount = amountOf(args)
    if (args.into !== undefined && !amount)
      throw new CommandError(
        '--into goes with --organizations or --rows: the demo world fills empty databases only.',
        2,
      )
    const production = process.env.NODE_ENV === 'production'
    await inSession({}, async (session) => {
      const { root, url, secret } = session
      requireSeed(root)
      await requirePushed(url)
      await usableLogin(process.env.APP_DATABASE_URL || loginUrls(url, secret).app, secret)
      Object.assign(process.env, { NODE_ENV: 'development' }, serverEnvironment(session))
      try {
        if (amount) {
          const filled = await fill(session, amount, { into: args.into, production })
          return console.log(args.json ? JSON.stringify(filled, null, 2) : describe(filled))
        }
        const demo = await (await loadSeed(root))()
        console.log(args.json ? JSON.stringify({ demo }) : sentence(demo))
      } finally {
        await endPools(root)
      }
    })
  },
})

const sentence = (done: boolean): string =>
  done
    ? `${pc.green('✓')} Demo data is in the database.`
    : 'The database is in use already; nothing was added.'

function describe({ organizations, people, rows, seconds, rowsPerSecond, largest, visitor }: Filled): string {
  const number = (value: number) => value.toLocaleString('en')
  const line = `${number(organizations)} organizations, ${number(people)} people and ${number(rows)} images in ${seconds.toFixed(1)} s`
  return [
    `${pc.green('✓')} ${line} ${pc.dim(`(${number(rowsPerSecond)} images a second, everything counted in)`)}`,
    ...(largest && visitor
      ? [pc.dim(`  The largest is /organizations/${largest}; ${visitor} may look into it.`)]
      : []),
  ].join('\n')
}
