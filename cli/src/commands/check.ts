import { databaseName, roleNames } from '@refactkit/tenancy'
import pc from 'picocolors'
import { loadApplication } from '../application'
import { checkDatabase } from '../check-database'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { describeFindings } from '../findings'
import { inSession } from '../session'

export default defineCommand({
  name: 'check',
  description: 'Compare the live database with what the schema promises',
  examples: ['refactkit check', 'refactkit check --json | jq .findings'],
  args: {
    json: {
      type: 'boolean',
      description:
        '{ ok, findings: [{ rule, severity, object, message, fix }], accepted, scope: { mechanism, why } }',
    },
  },
  run: ({ args }) =>
    inSession({}, async ({ root, url }) => {
      const { ok, findings, accepted, scope } = await checkDatabase(
        url,
        roleNames(databaseName(url)),
        await loadApplication(root),
      )
      if (args.json) console.log(JSON.stringify({ ok, findings, accepted, scope }, null, 2))
      else if (findings.length > 0) console.log(describeFindings(findings))
      if (!ok && args.json) process.exitCode = 1
      else if (!ok)
        throw new CommandError(
          'The database does not keep what the schema promises. Run `npx refactkit push`.',
        )
      else if (!args.json) {
        console.log(`${pc.green('✓')} Every table is guarded.`)
        console.log(pc.dim(`  Scope: ${scope.mechanism}. ${scope.why}`))
      }
    }),
})
