import { pc } from '../colours'
import { defineCommand } from '../command'
import { homeOf } from '../embedded/home'
import { stopEmbedded } from '../embedded/open'
import { enterProject } from '../project'

export default defineCommand({
  name: 'down',
  description: 'Stop the embedded PostgreSQL',
  examples: ['refactkit down', 'refactkit down --force   # although other processes use it'],
  args: {
    json: {
      type: 'boolean',
      description: '{ stopped, users }: whether it stopped, and the processes that use it',
    },
    force: { type: 'boolean', description: 'Stop it although other processes use it' },
  },
  run: async ({ args }) => {
    const { stopped, users } = await stopEmbedded(homeOf(enterProject()), { force: args.force === true })
    if (args.json) console.log(JSON.stringify({ stopped, users }))
    else if (users.length > 0) {
      const who = users.length === 1 ? `process ${users[0]} uses` : `processes ${users.join(', ')} use`
      console.log(
        `PostgreSQL stops when it is no longer used; ${who} it now. \`npx refactkit down --force\` stops it at once.`,
      )
    } else console.log(stopped ? `${pc.green('✓')} PostgreSQL is stopped.` : 'PostgreSQL was not running.')
  },
})
