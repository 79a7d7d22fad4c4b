import { createServer } from 'node:net'
import { CommandError } from './command-error'
import { errorCode } from './error-code'

/**
 * Refuses a port that another program listens on, whichever of this machine's addresses it chose.
 *
 * @param port the port the server shall have
 * @param command how the person would run this command with another port
 * @throws CommandError naming the port and the command with a free one
 * @example await requireFreePort(3000, 'npm run dev')
 */
export async function requireFreePort(port: number, command: string): Promise<void> {
  for (const host of ['127.0.0.1', '::1', undefined]) {
    const code = await tryListening(port, host)
    if (code === 'EADDRINUSE') {
      const free = await freePort(port + 1)
      throw new CommandError(`Port ${port} is taken by another program. Run \`PORT=${free} ${command}\`.`)
    }
    if (code === 'EACCES') {
      throw new CommandError(`This user may not listen on port ${port}. Run \`PORT=3000 ${command}\`.`)
    }
  }
}

/**
 * A port that nothing listens on.
 *
 * @param preferred taken when it is free; otherwise the next free of the following twenty, or any
 * @example await freePort(3001)
 */
export async function freePort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + 20 && port <= 65_535; port += 1) {
    if (await isFree(port)) return port
  }
  return anyPort()
}

/** Whether nothing listens on a port. */
export async function isFree(port: number): Promise<boolean> {
  return (await tryListening(port, '127.0.0.1')) === '' && (await tryListening(port, undefined)) === ''
}

/** A port that the system picked, free on the loopback address a moment ago. */
export const anyPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

/** The code of the error that listening gave, or an empty string; a missing address family is no obstacle. */
const tryListening = (port: number, host: string | undefined): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(errorCode(error)))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('')))
  })

/**
 * The port in PORT, or 3000.
 *
 * @throws CommandError when PORT is not a port
 * @example portOf(process.env)
 */
export function portOf(environment: NodeJS.ProcessEnv): number {
  const text = environment.PORT || '3000'
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new CommandError(
    `PORT is ${text}, which is not a port. Use a whole number from 1 to 65535, such as 3000.`,
  )
}
