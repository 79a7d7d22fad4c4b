import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailboxHandler } from './handler'

const id = (n: number) => `019a8f0e-0000-7000-8000-00000000000${n}`
let folder = ''
let server: Server
let port = 0

const keep = (n: number, to: string) =>
  writeFile(
    join(folder, `${id(n)}.json`),
    JSON.stringify({
      id: id(n),
      sentAt: new Date().toISOString(),
      from: 'Us <us@x.test>',
      to,
      subject: `Message ${n}`,
      html: '<!doctype html><html><head></head><body><a href="http://localhost/x">go</a></body></html>',
      text: 'go: http://localhost/x',
    }),
  )

function ask(path: string, { host = `localhost:${port}`, method = 'GET' } = {}) {
  return new Promise<{ status: number; body: string; policy: string }>((answered, failed) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
        if (response.headers['content-type'] === 'text/event-stream' && body.includes('event:'))
          response.destroy()
      })
      response.on('close', () =>
        answered({
          status: response.statusCode ?? 0,
          body,
          policy: String(response.headers['content-security-policy']),
        }),
      )
    })
      .on('error', failed)
      .end()
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'))
  const handle = mailboxHandler(folder, '/dev/mailbox')
  server = createServer((incoming, response) => void handle(incoming, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

describe('the mailbox', () => {
  it('lists the newest first, of one recipient where asked', async () => {
    await keep(1, 'ada@x.test')
    await keep(2, 'bob@x.test')
    await keep(3, 'Ada@y.test')
    const subjects = async (query: string): Promise<string[]> =>
      JSON.parse((await ask(`/dev/mailbox/messages${query}`)).body).map(
        (message: { subject: string }) => message.subject,
      )
    expect(await subjects('')).toEqual(['Message 3', 'Message 2', 'Message 1'])
    expect(await subjects('?to=ADA%40')).toEqual(['Message 3', 'Message 1'])
  })

  it('shows a letter without letting it run anything, its links leading out of the frame', async () => {
    const { body, policy } = await ask(`/dev/mailbox/messages/${id(1)}.html`)
    expect(body).toContain('<base target="_top">')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/sandbox(?!.*allow-scripts)/)
    expect((await ask('/dev/mailbox')).policy).toContain("script-src 'self'")
  })

  it('tells at once when a message arrives', async () => {
    const events = ask('/dev/mailbox/events')
    await new Promise((resolve) => setTimeout(resolve, 200))
    await keep(4, 'eve@x.test')
    expect((await events).body).toContain('event: change')
  })

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.168.1.2',
    'localhost@evil.example',
  ])('does not answer to the name %s', async (host) => {
    expect(await ask('/dev/mailbox/messages', { host })).toMatchObject({ status: 403 })
  })

  it.each(['localhost', '127.0.0.1', '[::1]:3000', 'app.localhost:80'])('answers to %s', async (host) => {
    expect(await ask('/dev/mailbox/messages', { host })).toMatchObject({ status: 200 })
  })

  it('names no file but its messages', async () => {
    for (const path of ['../../etc/passwd', '..%2f..%2fetc%2fpasswd', `${id(1)}.json`, 'x']) {
      expect((await ask(`/dev/mailbox/messages/${path}.html`)).status).toBe(404)
    }
  })

  it('is emptied by DELETE alone', async () => {
    expect((await ask('/dev/mailbox/messages', { method: 'POST' })).status).toBe(405)
    expect((await ask('/dev/mailbox/messages', { method: 'DELETE' })).status).toBe(200)
    expect((await ask('/dev/mailbox/messages')).body).toBe('[]')
  })
})
