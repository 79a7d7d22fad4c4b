import { knownTables, sumUp, type TenancyConfig } from '@refactkit/tenancy'
import { type Application, loadApplication } from '../application'
import { findLive, type LiveFindings } from '../check/live'
import { findStatic, type StaticFindings } from '../check/static'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { describeFindings } from '../findings'
import { findShape } from '../migrations'
import { enterProject } from '../project'
import { inSession } from '../session'
import { forTarget, targetOption } from '../target'

export default defineCommand({
  name: 'check',
  description: 'Compare schema, source and live database with what they promise',
  examples: [
    'refactkit check',
    'refactkit check --static              # schema and source, without a database',
    'refactkit check --target citus        # as for a cluster that spreads rows by organization',
    'refactkit check --json | jq .findings',
  ],
  args: {
    ...targetOption,
    static: { type: 'boolean', description: 'Look at schema and source only; no database is started' },
    quiet: { type: 'boolean', description: 'Say nothing when there is nothing to say' },
    json: {
      type: 'boolean',
      description:
        '{ ok, findings: [{ rule, severity, object, message, fix }], accepted, scope: { mechanism, why }, tables: [{ schema, name, kind, reason }] }',
    },
  },
  exitCodes: {
    0: 'Every promise is kept, apart from warnings',
    1: 'An error was found, or nothing could be looked at',
  },
  run: async ({ args }) => {
    if (args.static) {
      const root = enterProject()
      const application = forTarget(await loadApplication(root), args.target)
      return report(application, { looked: await findStatic(root, application) }, args)
    }
    await inSession({}, async ({ root, url, secret }) => {
      const application = forTarget(await loadApplication(root), args.target)
      const live = await findLive({ url, secret }, application)
      const looked = await findStatic(root, application)
      const database = [...live.database, ...(await findShape(root, url, application))]
      report(application, { looked, live: { ...live, database } }, args)
    })
  },
})

interface Wishes {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly static?: boolean
}

interface Sight {
  readonly looked: StaticFindings
  readonly live?: LiveFindings
}

/** Every table of the schema and what it is, for whoever shows the state of the guard. */
const kindsOf = (schema: Record<string, unknown>, tenancy: TenancyConfig) =>
  knownTables(schema, tenancy).map(({ schema, name, kind }) => ({
    schema,
    name,
    kind,
    reason: tenancy.exempt[name],
  }))

function report({ schema, tenancy }: Application, { looked, live }: Sight, args: Wishes): void {
  const { ok, findings, accepted } = sumUp({ ...looked, database: live?.database }, tenancy)
  if (args.json) {
    const tables = kindsOf(schema, tenancy)
    console.log(JSON.stringify({ ok, findings, accepted, scope: live?.scope, tables }, null, 2))
  } else if (findings.length > 0) console.log(describeFindings(findings))
  if (!ok && args.json) process.exitCode = 1
  else if (!ok) {
    const unguarded = live?.database.some((each) => findings.includes(each) && each.severity === 'error')
    throw new CommandError(
      unguarded
        ? 'The database does not keep what the schema promises. Run `npx refactkit push`.'
        : 'Schema or source break a rule. Under each finding stands what mends it.',
    )
  } else if (!args.json && !args.quiet) {
    const seconds = looked.seconds.toFixed(2)
    const what = live ? 'Every table is guarded. ' : ''
    console.log(`${pc.green('✓')} ${what}Schema and source keep every rule.`)
    console.log(pc.dim(`  ${looked.files} files in ${seconds} s of work`))
    if (live) console.log(pc.dim(`  Scope: ${live.scope.mechanism}. ${live.scope.why}`))
  }
}
