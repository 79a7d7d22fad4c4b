import pg from 'pg'

/** What pg knows of a connection and a cancel request needs; @types/pg does not name it. */
interface Cancellable {
  readonly host: string
  readonly port: number
  readonly ssl: unknown
  readonly processID: number | null
  readonly secretKey: number | null
  readonly connection: { readonly stream: { destroy(): void } }
}

/** pg's own connection, read in pg 8.23 lib/connection.js. */
interface CancelConnection {
  readonly stream: { destroy(): void }
  on(event: 'connect' | 'sslconnect' | 'end' | 'error', act: () => void): void
  connect(portOrPath: number | string, host?: string): void
  requestSsl(): void
  cancel(processID: number | null, secretKey: number | null): void
}

const Connection = pg.Connection as unknown as new (config: { ssl: unknown }) => CancelConnection

/** How long a server may take to accept a cancel request. */
const patienceMs = 2_000

const details = (client: pg.ClientBase): Cancellable => client as unknown as Cancellable

/**
 * Asks the server, by a connection of its own, to cancel what runs on this one.
 *
 * @returns true once the server, or the pooler, has closed that connection: the process has its signal then, and nothing
 *   is under way any more. False where that cannot be told.
 * @example if (!(await cancelRequest(client))) destroy(client)
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS
 */
export const cancelRequest = (client: pg.ClientBase): Promise<boolean> =>
  new Promise((resolve) => {
    const { host, port, ssl, processID, secretKey } = details(client)
    const connection = new Connection({ ssl })
    let failed = false
    const fail = () => {
      failed = true
      connection.stream.destroy()
    }
    const timer = setTimeout(fail, patienceMs)
    const cancel = () => connection.cancel(processID, secretKey)
    connection.on('connect', () => (ssl ? connection.requestSsl() : cancel()))
    connection.on('sslconnect', cancel)
    connection.on('error', fail)
    connection.on('end', () => {
      clearTimeout(timer)
      resolve(!failed)
    })
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`)
    else connection.connect(port, host)
  })

/** Ends a connection at once, without a word to the server. */
export const destroy = (client: pg.ClientBase): void => details(client).connection.stream.destroy()
