import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { within } from '@refactkit/tenancy'
import { checkDatabase } from '../db/index.ts'
import { accountOf } from './account-of.ts'
import { answerTicket, listTickets, openTicket, showTicket } from './tickets.ts'

async function answer({ method, url = '/' }: IncomingMessage, body: string) {
  const [, , id = '', part] = url.split('/')
  if (method === 'POST' && part === 'replies') return await answerTicket(id, body)
  if (method === 'POST') return await openTicket(body)
  return id ? await showTicket(id) : await listTickets()
}

const server = createServer(async (request, response) => {
  try {
    const accountId = await accountOf(request.headers.authorization)
    if (!accountId) return response.writeHead(401).end()
    const body = await text(request)
    const found = await within(accountId, () => answer(request, body))
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(found))
  } catch (error) {
    console.error(error)
    response.writeHead(500).end()
  }
})

const { guarded, findings } = await checkDatabase()
if (!guarded) {
  console.error('The database does not keep accounts apart, so nobody is served.', findings)
  process.exit(1)
}

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}`)
})
