import { databaseName, knownTables, roleNames } from '@refactkit/tenancy'
import { distribution, roleScript } from '@refactkit/tenancy/admin'
import { loadApplication } from '../application'
import { defineCommand } from '../command'
import { answerOptions, answersOf } from '../plan/answers'
import { pushInteractively } from '../push-interactively'
import { reportPush } from '../push-report'
import { withClient } from '../reach'
import { inSession } from '../session'
import { forTarget, targetOption } from '../target'

export default defineCommand({
  name: 'push',
  description: 'Bring the database to the shape of db/schema.ts, and guard it',
  examples: [
    'refactkit push',
    'refactkit push --plan                 # only say what would be done, whom it blocks and what it loses',
    'refactkit push --plan --json          # the same for a program',
    'refactkit push --accept-data-loss     # also drop columns and tables',
    'refactkit push --rename invoice.due=invoice.due_at',
    'refactkit push --print-roles > roles.sql   # for somebody who may make roles, where you may not',
    'refactkit push --target citus && refactkit push --print-distribution > citus.sql',
    'DATABASE_URL=postgresql://… BETTER_AUTH_SECRET=… refactkit push',
  ],
  args: {
    plan: { type: 'boolean', description: 'Only say what would be done; exit code 1 if it would be refused' },
    json: {
      type: 'boolean',
      description:
        '{ version, ok, applied, refusal, changes, losses, impossible, questions, statements, guarded, findings }',
    },
    'accept-data-loss': { type: 'boolean', description: 'Go on although data is lost' },
    ...answerOptions,
    'lock-timeout': { type: 'string', description: 'How long to wait for a lock on a table; 10s' },
    'statement-timeout': { type: 'string', description: 'How long one statement may take; 15min' },
    ...targetOption,
    'print-distribution': {
      type: 'boolean',
      description: 'Print the SQL that spreads the tables over a Citus cluster, and do nothing',
    },
    'print-roles': { type: 'boolean', description: 'Print the SQL that makes the logins, and do nothing' },
  },
  exitCodes: { 0: 'Done, or with --plan: would go through', 1: 'Refused, or would be; nothing was changed' },
  run: ({ args }) =>
    inSession({}, async ({ root, url, secret }) => {
      const application = forTarget(await loadApplication(root), args.target)
      const { schema, tenancy } = application
      if (args['print-distribution']) return console.log(distribution(knownTables(schema, tenancy)))
      if (args['print-roles']) {
        const database = databaseName(url)
        const { target } = tenancy
        const options = { database, roles: roleNames(database), secret, ...(target && { target }) }
        return console.log(await withClient(url, (client) => roleScript(client, options)))
      }
      const [plan, json, acceptDataLoss] = [
        args.plan === true,
        args.json === true,
        args['accept-data-loss'] === true,
      ]
      const { result, shown } = await pushInteractively(
        {
          ...{ databaseUrl: url, secret, schema, tenancy, plan, acceptDataLoss, answers: answersOf(args) },
          lockTimeout: args['lock-timeout'],
          statementTimeout: args['statement-timeout'],
        },
        { quiet: json },
      )
      reportPush(result, { plan, json, shown, acceptDataLoss })
    }),
})
