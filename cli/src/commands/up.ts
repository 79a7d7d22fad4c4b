import { pc } from '../colours'
import { defineCommand } from '../command'
import { inSession } from '../session'

export default defineCommand({
  name: 'up',
  description: 'Start the embedded PostgreSQL and leave it running',
  examples: ['refactkit up', 'psql "$(refactkit url)"', 'refactkit down'],
  args: { json: { type: 'boolean', description: '{ embedded, host, database }' } },
  run: ({ args }) =>
    inSession({ pin: true }, async ({ url, embedded }) => {
      const { host, pathname } = new URL(url)
      if (args.json) return console.log(JSON.stringify({ embedded, host, database: pathname.slice(1) }))
      console.log(
        embedded
          ? `${pc.green('✓')} PostgreSQL runs at ${host} and stays until \`npx refactkit down\`. \`npx refactkit url\` prints how to connect.`
          : `${pc.green('✓')} DATABASE_URL is set, and the database${pathname} at ${host} answers. There is nothing to start.`,
      )
    }),
})
