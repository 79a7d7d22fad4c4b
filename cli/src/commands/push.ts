import { databaseName, knownTables, roleNames } from '@refactkit/tenancy'
import { distribution, push, roleScript } from '@refactkit/tenancy/admin'
import { loadApplication } from '../application'
import { defineCommand } from '../command'
import { reportPush } from '../push-report'
import { withClient } from '../reach'
import { inSession } from '../session'
import { forTarget, targetOption } from '../target'

export default defineCommand({
  name: 'push',
  description: 'Bring the database to the shape of db/schema.ts, and guard it',
  examples: [
    'refactkit push',
    'refactkit push --plan                 # only say what would be done',
    'refactkit push --accept-data-loss     # also drop columns and tables',
    'refactkit push --print-roles > roles.sql   # for somebody who may make roles, where you may not',
    'refactkit push --target citus && refactkit push --print-distribution > citus.sql',
    'DATABASE_URL=postgresql://… BETTER_AUTH_SECRET=… refactkit push',
  ],
  args: {
    plan: { type: 'boolean', description: 'Only say what would be done' },
    'accept-data-loss': { type: 'boolean', description: 'Go on although data is lost' },
    ...targetOption,
    'print-distribution': {
      type: 'boolean',
      description: 'Print the SQL that spreads the tables over a Citus cluster, and do nothing',
    },
    'print-roles': { type: 'boolean', description: 'Print the SQL that makes the logins, and do nothing' },
  },
  withoutJson: 'its plan is SQL',
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
      const plan = args.plan === true
      const acceptDataLoss = args['accept-data-loss'] === true
      reportPush(await push({ databaseUrl: url, secret, schema, tenancy, plan, acceptDataLoss }), { plan })
    }),
})
