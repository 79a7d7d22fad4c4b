import { guardDatabase } from '@refactkit/tenancy/admin'
import { loadApplication } from '../application'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { homeOf } from '../embedded/home'
import { releaseEmbedded } from '../embedded/open'
import { describeFindings } from '../findings'
import { forgetPush } from '../push-embedded'
import { inSession } from '../session'

export default defineCommand({
  name: 'guard',
  description: 'Guard the database as it is, after another tool changed its tables',
  examples: ['refactkit guard', 'refactkit guard --json | jq .findings'],
  args: {
    json: { type: 'boolean', description: '{ guarded, findings }' },
    release: {
      type: 'string',
      description: 'Give up what this process holds of the embedded server (see url --hold)',
    },
    'release-only': { type: 'boolean', description: 'Do nothing else' },
  },
  run: ({ args }) =>
    inSession({}, async ({ root, url, secret, embedded }) => {
      if (embedded && args.release) await releaseEmbedded(homeOf(root), Number(args.release))
      if (args['release-only']) return
      if (embedded) forgetPush(root)
      const { guarded, findings } = await guardDatabase({
        databaseUrl: url,
        secret,
        ...(await loadApplication(root)),
      })
      if (args.json) {
        if (!guarded) process.exitCode = 1
        return console.log(JSON.stringify({ guarded, findings }, null, 2))
      }
      if (findings.length > 0) console.log(describeFindings(findings))
      if (!guarded) throw new CommandError('The database is not guarded yet. Run `npx refactkit push`.')
      console.log(`${pc.green('✓')} Every table is guarded.`)
    }),
})
