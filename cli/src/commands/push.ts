import { databaseName, roleNames } from '@refactkit/tenancy'
import { push, roleScript } from '@refactkit/tenancy/admin'
import { loadApplication } from '../application'
import { defineCommand } from '../command'
import { reportPush } from '../push-report'
import { withClient } from '../reach'
import { inSession } from '../session'

export default defineCommand({
  name: 'push',
  description: 'Bring the database to the shape of db/schema.ts, and guard it',
  examples: [
    'refactkit push',
    'refactkit push --plan                 # only say what would be done',
    'refactkit push --accept-data-loss     # also drop columns and tables',
    'refactkit push --print-roles > roles.sql   # for somebody who may make roles, where you may not',
    'DATABASE_URL=postgresql://… BETTER_AUTH_SECRET=… refactkit push',
  ],
  args: {
    plan: { type: 'boolean', description: 'Only say what would be done' },
    'accept-data-loss': { type: 'boolean', description: 'Go on although data is lost' },
    'print-roles': { type: 'boolean', description: 'Print the SQL that makes the logins, and do nothing' },
  },
  run: ({ args }) =>
    inSession({}, async ({ root, url, secret }) => {
      if (args['print-roles']) {
        const database = databaseName(url)
        const options = { database, roles: roleNames(database), secret }
        return console.log(await withClient(url, (client) => roleScript(client, options)))
      }
      const plan = args.plan === true
      const result = await push({
        databaseUrl: url,
        secret,
        ...(await loadApplication(root)),
        plan,
        acceptDataLoss: args['accept-data-loss'] === true,
      })
      reportPush(result, { plan })
    }),
})
