import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/**
 * A network between client and server that breaks after a number of round trips: for the server, that is a client whose
 * process was killed in the middle of its work.
 *
 * @param url where the server is
 * @returns the address to connect to instead; how many round trips there were; and after how many of them it breaks
 */
export async function cuttingProxy(url: string) {
  const sockets = new Set<Socket>()
  let [roundTrips, breaksAfter] = [0, Number.POSITIVE_INFINITY]
  const breakNow = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const { port, hostname } = new URL(url)
  const proxy = createServer((incoming) => {
    const outgoing = connect(Number(port), hostname)
    let answered = true
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    incoming.on('data', (data) => {
      if (answered) roundTrips++
      answered = false
      outgoing.write(data)
      // The server gets the statement, and nobody is there any more to hear the answer.
      if (roundTrips >= breaksAfter) outgoing.end(breakNow)
    })
    outgoing.on('data', (data) => {
      answered = true
      incoming.write(data)
    })
    incoming.on('close', () => outgoing.end())
    outgoing.on('close', () => incoming.end())
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  const address = proxy.address()
  const own = typeof address === 'object' && address ? String(address.port) : ''
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: own }).href,
    roundTrips: () => roundTrips,
    /** Counts from here, and breaks after so many. */
    breakAfter: (count: number) => {
      roundTrips = 0
      breaksAfter = count
    },
    close: () => {
      breakNow()
      proxy.close()
    },
  }
}
