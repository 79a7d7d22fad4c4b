import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { accountOf } from './account-of.ts'
import { answerTicket, listTickets, openTicket, showTicket } from './tickets.ts'

async function answer(accountId: string, { method, url = '/' }: IncomingMessage, body: string) {
  const [, , id = '', part] = url.split('/')
  if (method === 'POST' && part === 'replies') return await answerTicket(accountId, id, body)
  if (method === 'POST') return await openTicket(accountId, body)
  return id ? await showTicket(id) : await listTickets(accountId)
}

const server = createServer(async (request, response) => {
  try {
    const accountId = await accountOf(request.headers.authorization)
    if (!accountId) return response.writeHead(401).end()
    const found = await answer(accountId, request, await text(request))
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(found))
  } catch (error) {
    console.error(error)
    response.writeHead(500).end()
  }
})

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}`)
})
