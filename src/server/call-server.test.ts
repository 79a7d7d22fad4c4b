import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { messages } from '#words'
import { sentenceOf } from '@/i18n/sentence'
import { callServer } from './call-server'

test('a connection that breaks is said to be one, and a call that was given up stays one', async () => {
  const server = createServer((request) => void request.socket.destroy()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const broken = callServer(url)
  await expect(broken).rejects.toMatchObject({ code: 'unavailable', reason: 'offline' })
  expect(sentenceOf(messages, await broken.catch((error: unknown) => error))).toMatch(
    /connection to the server broke/,
  )
  await expect(callServer(url, { signal: AbortSignal.abort() })).rejects.toHaveProperty('name', 'AbortError')
  server.close()
})
