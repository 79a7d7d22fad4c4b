import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** What has passed since it was last taken: messages by their letter, and how often each side has sent anything. */
export interface Traffic {
  readonly client: Record<string, number>
  readonly server: Record<string, number>
  /** How many times the direction changed from the server's to the client's: each is a round trip. */
  readonly roundTrips: number
}

/** Splits a stream of protocol messages, and tells the letter of each; the first of a client has none. */
function reader(startsWithoutLetter: boolean, tell: (letter: string) => void) {
  let rest = Buffer.alloc(0)
  let bare = startsWithoutLetter
  return (data: Buffer) => {
    rest = Buffer.concat([rest, data])
    for (;;) {
      const at = bare ? 0 : 1
      if (rest.length < at + 4) return
      const length = at + rest.readInt32BE(at)
      if (rest.length < length) return
      tell(bare ? 'startup' : String.fromCharCode(rest[0] ?? 0))
      bare = false
      rest = rest.subarray(length)
    }
  }
}

/**
 * A network between client and server that counts what passes.
 *
 * @param url where the server is
 * @returns the address to connect to instead, what has passed since the last call, and how to end it
 */
export async function countingProxy(url: string) {
  let [client, server, roundTrips]: [Record<string, number>, Record<string, number>, number] = [{}, {}, 0]
  let last: 'client' | 'server' = 'server'
  const sockets = new Set<Socket>()
  const pass = (from: Socket, to: Socket, side: 'client' | 'server') => {
    sockets.add(from)
    const read = reader(side === 'client', (letter) => {
      const counts = side === 'client' ? client : server
      counts[letter] = (counts[letter] ?? 0) + 1
    })
    from.on('data', (data) => {
      if (side === 'client' && last === 'server') roundTrips++
      last = side
      read(data)
      to.write(data)
    })
    from.on('error', () => to.destroy())
    from.on('close', () => to.end())
  }
  const { port, hostname } = new URL(url)
  const proxy = createServer((incoming) => {
    const outgoing = connect(Number(port), hostname)
    pass(incoming, outgoing, 'client')
    pass(outgoing, incoming, 'server')
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  const address = proxy.address()
  const own = typeof address === 'object' && address ? String(address.port) : ''
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: own }).href,
    take: (): Traffic => {
      const taken = { client, server, roundTrips }
      client = {}
      server = {}
      roundTrips = 0
      return taken
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      proxy.close()
    },
  }
}
