import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { mailboxHandler } from '../mailbox/handler'
import { freePort } from '../port'
import { enterProject } from '../project'

export default defineCommand({
  name: 'mailbox',
  description: 'Show the mail that was kept instead of sent',
  examples: ['refactkit mailbox', 'refactkit mailbox --port 3025'],
  args: {
    port: { type: 'string', description: 'The port to listen on; 3025 or the next free one unless given' },
  },
  withoutJson: 'it runs until it is ended',
  run: async ({ args }) => {
    const port = args.port === undefined ? await freePort(3025) : Number(args.port)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new CommandError(`--port takes a whole number from 1 to 65535, not “${args.port}”.`, 2)
    }
    const folder = join(resolve(enterProject(), process.env.REFACTKIT_DATA || '.data'), 'mailbox')
    const handle = mailboxHandler(folder, '')
    const server = createServer((request, response) => {
      handle(request, response).catch((error: unknown) =>
        response.destroy(error instanceof Error ? error : undefined),
      )
    })
    await new Promise<void>((listening, failed) => {
      server.once('error', failed).listen(port, '127.0.0.1', () => listening())
    })
    console.log(`Mailbox at ${pc.cyan(`http://localhost:${port}`)} ${pc.dim(`(${folder}). Ctrl-C ends it.`)}`)
  },
})
