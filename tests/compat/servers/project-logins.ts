import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

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
  // By its port such a pooler is known; on an address of its own, which another run does not have.
  const host = `127.${[1, 2, 3].map(() => randomInt(1, 255)).join('.')}`
  server.listen(6543, host)
  await once(server, 'listening')
  return { host: `${host}:6543`, stop: () => void server.close() }
}
