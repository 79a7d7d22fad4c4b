import { type MigrateResult, migrate, readMigrations } from '@refactkit/tenancy/admin'
import { loadApplication } from '../application'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { describeFindings } from '../findings'
import { migrationsFolder } from '../migrations'
import { describePlan } from '../plan/print-plan'
import { forgetPush } from '../push-embedded'
import { pushProgress } from '../push-progress'
import { inSession } from '../session'

export default defineCommand({
  name: 'migrate',
  description: 'Run the migrations of db/migrations that the database has not had, and guard it',
  examples: [
    'refactkit migrate --plan              # which, whom they block and what they lose',
    'DATABASE_URL=postgresql://… BETTER_AUTH_SECRET=… refactkit migrate',
  ],
  args: {
    plan: { type: 'boolean', description: 'Only say what would be done' },
    json: { type: 'boolean', description: '{ ok, applied, pending, unknown, changes, findings }' },
    'lock-timeout': { type: 'string', description: 'How long to wait for a lock on a table; 10s' },
    'statement-timeout': { type: 'string', description: 'How long one statement may take; 15min' },
  },
  run: ({ args }) =>
    inSession({}, async ({ root, url, secret, embedded }) => {
      const migrations = readMigrations(migrationsFolder(root))
      if (!migrations)
        throw new CommandError(
          'There are no migrations in db/migrations. `npx refactkit generate` writes the first.',
        )
      if (embedded) forgetPush(root)
      const plan = args.plan === true
      const result = await migrate({
        ...{ databaseUrl: url, secret, ...(await loadApplication(root)), migrations, plan },
        ...{ lockTimeout: args['lock-timeout'], statementTimeout: args['statement-timeout'] },
        ...(!args.json && { onStep: pushProgress(process.stderr) }),
      })
      if (args.json) printJson(result, plan)
      else report(result, plan)
    }),
})

function printJson(result: MigrateResult, plan: boolean): void {
  const { applied, pending, unknown, changes, findings } = result
  const ok = plan || applied
  const tags = pending.map(({ tag }) => tag)
  console.log(JSON.stringify({ ok, applied, pending: tags, unknown, changes, findings }, null, 2))
  if (!ok) process.exitCode = 1
}

function report({ pending, unknown, changes, findings, applied }: MigrateResult, plan: boolean): void {
  if (unknown.length > 0)
    console.log(
      pc.yellow(`! The database has had ${unknown.length} that are not in db/migrations, or not like this.`),
    )
  const diff = describePlan(changes, { whole: plan })
  if (diff) console.log(diff)
  if (!plan && findings.length > 0) console.log(describeFindings(findings))
  if (!plan && !applied)
    throw new CommandError('The tables would not be safe like this, so nothing was changed.')
  const tags = pending.map(({ tag }) => tag).join(', ')
  if (plan) console.log(tags ? `${tags}; nothing was done.` : 'Nothing to migrate.')
  else console.log(`${pc.green('✓')} ${tags || 'Nothing to migrate'}; every table is guarded.`)
}
