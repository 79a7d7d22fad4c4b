import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/** A startup message with the project taken out of the login: `user\0boss.project\0` becomes `user\0boss\0`. */
function withoutProject(startup: Buffer): Buffer {
  const text = startup
    .subarray(8)
    .toString('latin1')
    .replace(/(^|\0)(user\0[^\0.]+)\.[^\0]+/, '$1$2')
  const body = Buffer.from(text, 'latin1')
  const head = Buffer.from(startup.subarray(0, 8))
  head.writeInt32BE(body.length + 8)
  return Buffer.concat([head, body])
}

/**
 * What a pooler of many projects does with logins of the form `login.project`, in front of one that knows none.
 *
 * @param poolerUrl the pooler behind it
 * @example const front = await startProjectLogins(pooler)
 */
export async function startProjectLogins(poolerUrl: string) {
  const { hostname, port } = new URL(poolerUrl)
  const server = createServer((client) => {
    const pooler = connect(Number(port), hostname)
    client.once('data', (startup) => {
      pooler.write(withoutProject(startup))
      client.pipe(pooler)
    })
    pooler.pipe(client)
    for (const [from, to] of [
      [client, pooler],
      [pooler, client],
    ] as const)
      from.on('error', () => to.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A TCP server's address is never a path.
  const address = server.address() as AddressInfo
  return { port: String(address.port), stop: () => void server.close() }
}
