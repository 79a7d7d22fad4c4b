import { createServer, request, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailsHandler } from './handler'
import { lettersOf } from './letters'

const root = join(import.meta.dirname, '../../..')
let server: Server
let port = 0

function ask(path: string, { host = `localhost:${port}`, method = 'GET' } = {}) {
  return new Promise<{ status: number; body: string; policy: string }>((answered, failed) => {
    request(
      { host: '127.0.0.1', port, path: `/dev/emails${path}`, method, headers: { host } },
      (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => {
          const policy = String(response.headers['content-security-policy'])
          answered({ status: response.statusCode ?? 0, body, policy })
        })
      },
    )
      .on('error', failed)
      .end()
  })
}

beforeAll(async () => {
  const handle = emailsHandler(lettersOf(root), ['en', 'ar'], '/dev/emails')
  server = createServer((incoming, response) => void handle(incoming, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('the letters in development', () => {
  it('lists every letter, and shows one in the language that was chosen', async () => {
    const { status, body } = await ask('?letter=invitation&language=ar')
    expect(status).toBe(200)
    for (const name of ['invitation', 'verify', 'accountDeleted', 'removed'])
      expect(body).toContain(`>${name}</a>`)
    expect(body).toContain('src="/dev/emails/letter?letter=invitation&#38;language=ar&#38;look=light"')
    const letter = await ask('/letter?letter=invitation&language=ar')
    expect(letter.body).toContain('dir="rtl"')
    expect(letter.body).toContain('src="data:image/png;base64,')
  })

  it('shows it in the dark, and as the text that goes with it', async () => {
    expect((await ask('/letter?letter=verify&look=dark')).body).toContain('@media all')
    expect((await ask('/letter?letter=verify&look=light')).body).toContain('@media not all')
    const text = await ask('/letter?letter=verify&look=text')
    expect(text.body).toContain('<pre')
    expect(text.body).toContain('https://app.example/somewhere?token=5f3a1c&#38;next=home')
  })

  it('runs no script, in the page or in a letter', async () => {
    expect((await ask('')).policy).toContain("default-src 'none'")
    expect((await ask('')).body).not.toContain('<script')
    expect((await ask('/letter?letter=verify')).policy).toMatch(/default-src 'none';.* sandbox$/)
  })

  it('answers this machine only, for reading, and says so where there is nothing', async () => {
    expect((await ask('', { host: 'evil.test' })).status).toBe(403)
    expect((await ask('', { method: 'POST' })).status).toBe(405)
    expect((await ask('?letter=__proto__')).status).toBe(404)
    expect((await ask('/letter?letter=nothing')).status).toBe(404)
    expect((await ask('/else')).status).toBe(404)
  })
})
