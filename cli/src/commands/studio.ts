import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { freePort, isFree } from '../port'
import { inSession } from '../session'
import { startStudio, studioOf } from '../studio/server'

export default defineCommand({
  name: 'studio',
  description: 'Look at the data in a browser, also as one organization',
  examples: [
    'refactkit studio',
    'refactkit studio --port 4983',
    'OPERATIONS_DATABASE_URL=… DATABASE_URL=… BETTER_AUTH_SECRET=… refactkit studio   # a server that is not this project’s own',
  ],
  args: {
    port: { type: 'string', description: 'The port to listen on; 4983 or the next free one unless given' },
  },
  withoutJson: 'it runs until it is ended',
  run: async ({ args }) => {
    const port = args.port === undefined ? await freePort(4983) : Number(args.port)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new CommandError(`--port takes a whole number from 1 to 65535, not “${args.port}”.`, 2)
    if (args.port !== undefined && !(await isFree(port)))
      throw new CommandError(
        `Port ${port} is taken by another program. Leave --port out, and a free one is found.`,
      )
    await inSession({ clean: true }, async (session) => {
      const tell = (link: string) =>
        console.log(
          `Studio of ${pc.bold(new URL(session.url).pathname.slice(1))} at ${pc.cyan(`http://localhost:${port}${link}`)}`,
        )
      const studio = await startStudio(studioOf(session), { port, base: '', onLink: tell })
      session.onInterrupt(() => studio.close())
      tell(studio.link)
      console.log(pc.dim('The link lets one browser in. Ctrl-C ends the studio.'))
      await new Promise(() => {})
    })
  },
})
