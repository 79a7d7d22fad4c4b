import { createServer } from 'node:http'
import { databaseName, loginUrls, rolesOfLogin } from '@refactkit/tenancy'
import { enableOperations } from '@refactkit/tenancy/admin'
import { CommandError } from '../command-error'
import { withClient } from '../reach'
import { answerBy } from './answer'
import { type StudioOptions, studioApi } from './api'
import { localFiles } from './assets'
import { Entrance } from './entrance'
import { readGuardState } from './guard-state'
import { studioHandler } from './handler'

/** A studio that listens. */
export interface Studio {
  readonly port: number
  /** The path and query that let one browser in. */
  readonly link: string
  /** Ends it, and waits for what it asks; more than once is the same. */
  close(): Promise<void>
}

/** Where a studio listens. */
export interface Listening {
  /** 0 for any. */
  readonly port: number
  /** The path it is mounted at, without a slash at the end. */
  readonly base: string
  /** Told a new path and query when a browser has come without one. */
  onLink(link: string): void
}

/**
 * Serves a studio on the loopback address. Nothing is connected to before somebody looks.
 *
 * @param options the database
 * @param listening where
 * @throws Node's error when the port is taken
 */
export async function startStudio(
  options: StudioOptions & { readonly root: string },
  { port, base, onLink }: Listening,
): Promise<Studio> {
  const entrance = new Entrance()
  const { end, ...api } = studioApi(options)
  const link = () => `${base || '/'}?token=${entrance.token}`
  let told = entrance.token
  const onStranger = () => {
    // Once for each: whoever reloads the page fills no terminal.
    if (told === entrance.token) return
    told = entrance.token
    onLink(link())
  }
  const handle = studioHandler({
    ...{ entrance, base, onStranger },
    answering: answerBy(api),
    files: localFiles(options.root),
  })
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  await new Promise<void>((listens, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => listens())
  })
  const address = server.address()
  let ending: Promise<void> | undefined
  const close = () => {
    server.close()
    server.closeAllConnections()
    ending ??= end()
    return ending
  }
  return { port: typeof address === 'object' && address ? address.port : port, link: link(), close }
}

/**
 * The studio's options for the database of a session.
 *
 * @param session the project, the administrator's connection string, the secret, and whether the server is the project's own
 */
export function studioOf(session: {
  root: string
  url: string
  secret: string
  embedded: boolean
}): StudioOptions & { root: string } {
  const { root, url, secret, embedded } = session
  const name = databaseName(url)
  const logins = loginUrls(url, secret)
  const app = process.env.APP_DATABASE_URL || logins.app
  const auth = process.env.AUTH_DATABASE_URL || logins.auth
  const operations = async (): Promise<string> => {
    const given = process.env.OPERATIONS_DATABASE_URL
    if (given) return given
    // Enabling gives a new password: on a shared server that would shut somebody else's script out.
    if (!embedded)
      throw new CommandError(
        'To look at the whole database, run `npx refactkit operations enable` and start the studio with OPERATIONS_DATABASE_URL set to what it prints.',
      )
    return await withClient(url, (client) => enableOperations(client, { databaseUrl: url, hours: 12 }))
  }
  const guard = () => readGuardState(root)
  return { root, app, auth, operations, roles: rolesOfLogin(app), name, guard, signIn: true }
}
