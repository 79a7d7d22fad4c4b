import { once } from 'node:events'
import { createServer } from 'node:net'

/** A mail server on this machine that keeps what it takes, and answers recipients as it is told. */
export async function startMailServer() {
  const taken: string[] = []
  const state = { recipient: '250 taken', connections: 0 }
  const server = createServer((socket) => {
    state.connections++
    let data: string | undefined
    let rest = ''
    const answer = (line: string) => socket.write(`${line}\r\n`)
    answer('220 ready')
    const take = (line: string) => {
      if (data !== undefined) {
        if (line !== '.') data += `${line}\n`
        else {
          taken.push(data)
          data = undefined
          answer('250 taken')
        }
      } else if (/^DATA/i.test(line)) {
        data = ''
        answer('354 go on')
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
      else if (/^RCPT/i.test(line)) answer(state.recipient)
      else answer('250 fine')
    }
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      const lines = (rest + String(chunk)).split('\r\n')
      rest = lines.pop() ?? ''
      lines.forEach(take)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, taken, state, close: () => server.close() }
}
