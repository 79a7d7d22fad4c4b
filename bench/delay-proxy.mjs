// A network between client and server: node bench/delay-proxy.mjs <port of the server> <milliseconds each way>
import { connect, createServer } from 'node:net'

const [serverPort, delay] = process.argv.slice(2).map(Number)

/** Passes on what arrives, in order, when it has been under way for long enough. */
function carry(from, to) {
  const underway = []
  const deliver = () => {
    const now = performance.now()
    while (underway.length > 0 && underway[0].due <= now) to.write(underway.shift().chunk)
    if (underway.length > 0) setImmediate(deliver)
  }
  from.on('data', (chunk) => {
    underway.push({ chunk, due: performance.now() + delay })
    if (underway.length === 1) setTimeout(deliver, Math.max(0, delay - 1))
  })
  from.on('error', () => to.destroy())
  from.on('close', () => setTimeout(() => to.end(), delay))
}

const server = createServer({ noDelay: true }, (client) => {
  const upstream = connect({ port: serverPort, host: '127.0.0.1', noDelay: true })
  carry(client, upstream)
  carry(upstream, client)
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port))
process.on('disconnect', () => process.exit())
