import { disableOperations, enableOperations, operationsRecorded } from '@refactkit/tenancy/admin'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { counted } from '../counted'
import { homeOf } from '../embedded/home'
import { keepEmbedded } from '../embedded/open'
import { errorCode } from '../error-code'
import { withClient } from '../reach'
import { ensureRoles } from '../roles'
import { inSession, type Session } from '../session'
import { chosen } from '../words'

const actions = { enable, disable, log }
const known = ['enable', 'disable', 'log'] as const

export default defineCommand({
  name: 'operations',
  description: 'Let back-office scripts read every organization for some hours, or stop it',
  examples: [
    'export OPERATIONS_DATABASE_URL="$(refactkit operations enable)"   # for eight hours; shown once',
    'refactkit operations enable --hours 1',
    'refactkit operations disable',
    'refactkit operations log        # who read every organization, when and why',
  ],
  args: {
    action: { type: 'positional', required: true, description: known.join(', ') },
    json: { type: 'boolean', description: 'log: [{ at, actor, reason }]; enable: { url, hours }' },
    hours: { type: 'string', description: 'After how many hours the password stops working (8)' },
  },
  words: { action: known },
  run: ({ args: { action: word, hours = '8', json = false } }) => {
    const action = chosen('operations', word, known)
    const length = Number(hours)
    if (!(length > 0 && length <= 24 * 366))
      throw new CommandError(`--hours takes a number of hours up to a year, not “${hours}”.`, 2)
    return inSession({}, async (session) => {
      if (session.embedded) await ensureRoles(session.url, session.secret)
      await actions[action](session, { length, json }).catch((error: unknown) => {
        if (!['42704', '42P01'].includes(errorCode(error))) throw error
        throw new CommandError('The database was never pushed. Run `npx refactkit push`.', 1, {
          cause: error,
        })
      })
    })
  },
})

interface Wishes {
  readonly length: number
  readonly json: boolean
}

async function enable({ root, url, embedded }: Session, { length: hours, json }: Wishes): Promise<void> {
  if (embedded) await keepEmbedded(homeOf(root))
  const login = await withClient(url, (client) => enableOperations(client, { databaseUrl: url, hours }))
  console.log(json ? JSON.stringify({ url: login, hours }, null, 2) : login)
  console.error(
    `${pc.green('✓')} This address reads every organization for ${counted(hours, 'hour')}, is shown once, and is kept nowhere.`,
  )
}

async function disable({ url }: Session, { json }: Wishes): Promise<void> {
  await withClient(url, (client) => disableOperations(client, url))
  if (json) console.log(JSON.stringify({ disabled: true }))
  else console.log(`${pc.green('✓')} Nobody reads across organizations any more.`)
}

async function log({ url }: Session, { json }: Wishes): Promise<void> {
  const entries = await withClient(url, (client) => operationsRecorded(client))
  if (json) return console.log(JSON.stringify(entries, null, 2))
  for (const { at, actor, reason } of entries)
    console.log(`${at.toISOString()}  ${pc.cyan(actor)}  ${reason}`)
  if (entries.length === 0) console.log('Nobody has read across organizations.')
}
