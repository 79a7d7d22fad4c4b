import { createServer } from 'node:http'
import { afterAll, expect, it } from 'vitest'
import { keepEveryHeader } from './whole-headers'

/** As the development server answers: one header is there already when the list of the others comes. */
const server = createServer((request, response) => {
  keepEveryHeader(response)
  response.setHeader('vary', 'accept')
  const list = ['set-cookie', 'session=1', 'set-cookie', 'device=2', 'vary', 'cookie', 'x-one', '1']
  if (request.url === '/said') response.writeHead(201, 'Made', list).end('made')
  else if (request.url === '/object') response.writeHead(204, { 'x-one': '1' }).end()
  else response.writeHead(200, list).end('fine')
})
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const address = server.address()
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

afterAll(() => void server.close())

it('an answer arrives with all of its cookies, also where another header was set before', async () => {
  const answer = await fetch(url)
  expect(answer.headers.getSetCookie()).toEqual(['session=1', 'device=2'])
  expect(answer.headers.get('vary')).toBe('cookie')
  expect(await answer.text()).toBe('fine')
})

it('what is said with the status stays, and headers that are no list are left alone', async () => {
  const said = await fetch(`${url}/said`)
  expect([said.status, said.statusText, said.headers.get('x-one')]).toEqual([201, 'Made', '1'])
  const other = await fetch(`${url}/object`)
  expect([other.status, other.headers.get('x-one'), other.headers.get('vary')]).toEqual([204, '1', 'accept'])
})
