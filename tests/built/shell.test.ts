import { connect } from 'node:net'
import { describe, expect, inject, test } from 'vitest'
import { functionPath } from '../harness/visitor'

const url = inject('siteUrl')
const viewer = url + functionPath('src/server/session-fns.ts', 'getViewer')
const accept = url + functionPath('src/server/invitation-answer-fns.ts', 'acceptInvitation')
const own = { origin: url, 'x-tsr-serverFn': 'true', 'content-type': 'application/json' }

const post = (address: string, body: BodyInit, headers: Record<string, string> = own) => {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  return fetch(address, init)
}

/** One request written by hand, for what no client would send. */
const raw = (lines: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    let answer = ''
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${lines}\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (data) => {
      answer += String(data)
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

const innards = /Unexpected token|node_modules|\.m?js:\d+|SyntaxError|Seroval|SECRET/

describe('who may ask', () => {
  test.each([
    ['a page of ours', { origin: url }, 200],
    ['another site', { origin: 'http://evil.test' }, 403],
    ['another port', { origin: 'http://localhost:1' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['nobody in particular', {}, 403],
    ['a browser that says cross-site', { origin: url, 'sec-fetch-site': 'cross-site' }, 403],
    ['a browser that says same-site', { origin: url, 'sec-fetch-site': 'same-site' }, 403],
    ['an old browser on a page of ours', { referer: `${url}/login` }, 200],
    ['an old browser on another site', { referer: 'http://evil.test/' }, 403],
  ])('a server function answers %s', async (_, headers, status) => {
    const response = await fetch(viewer, { headers: { 'x-tsr-serverFn': 'true', ...headers } })
    expect(response.status).toBe(status)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s from another site is refused on every path',
    async (method) => {
      for (const path of ['/', '/api/auth/sign-out', '/api/organizations/acme/logo', '/nowhere']) {
        const response = await fetch(url + path, { method, headers: { origin: 'http://evil.test' } })
        expect([path, response.status]).toEqual([path, 403])
      }
    },
  )
})

describe('what cannot be understood', () => {
  test.each(['{"data": SECRET', '{"t":{"t":99}}', '"SECRET"', '[]'])(
    'the payload %s: refused in our words',
    async (body) => {
      const response = await post(accept, body)
      expect([400, 401]).toContain(response.status)
      expect(await response.text()).not.toMatch(innards)
    },
  )

  test('a form that is none, and a payload in the address that is no JSON', async () => {
    const type = 'multipart/form-data; boundary=x'
    const form = await post(accept, 'SECRET', { ...own, 'content-type': type })
    const query = await fetch(`${viewer}?payload=%7BSECRET`, { headers: own })
    expect([form.status, query.status]).toEqual([400, 400])
    expect((await form.text()) + (await query.text())).not.toMatch(innards)
  })

  test.each(['f'.repeat(64), '__proto__', 'constructor', '%00', ''])(
    'no function is called “%s”',
    async (id) => {
      const response = await post(`${url}/_serverFn/${id}`, '{}')
      expect(response.status).toBe(404)
      expect(await response.text()).not.toMatch(innards)
    },
  )

  test('a method that a function does not have', async () => {
    expect((await post(viewer, '{}')).status).toBe(405)
  })

  test.each([
    '/%00',
    '/%E0%A4%A',
    '/assets/%00',
    '//evil.test/x',
    '/..%2f..%2fetc%2fpasswd',
    '/%5c%5cevil.test',
  ])('the path %s does no harm', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost`)
    expect(answer.slice(0, 12)).toMatch(/^HTTP\/1\.1 [34]/)
    expect(answer).not.toMatch(/location: (https?:)?[/\\]{2}(?!localhost)|root:/i)
  })
})

describe('how much is taken', () => {
  const big = 'a'.repeat(1_100_000)

  test.each(['declared', 'streamed'])('a %s body of more than a megabyte is refused', async (way) => {
    for (const address of [accept, `${url}/api/auth/sign-in/email`]) {
      const response = await post(address, way === 'declared' ? big : new Blob([big]).stream())
      expect([address, response.status]).toEqual([address, 413])
      await response.text()
    }
    // The connection is still good for the next request.
    const started = performance.now()
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('what every answer carries', () => {
  test.each(['/', '/login', '/nowhere', '/healthz', '/api/nowhere'])('%s', async (path) => {
    const { headers } = await fetch(url + path)
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{16}$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'; base-uri 'none'/)
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*(unsafe|\*|http)/)
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  test('a nonce that is never the same, on every script of the page', async () => {
    const pages = await Promise.all([1, 2].map(() => fetch(`${url}/login`)))
    const nonces = pages.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1],
    )
    expect(new Set(nonces).size).toBe(2)
    for (const [index, page] of pages.entries()) {
      const scripts = (await page.text()).match(/<script\b[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(0)
      for (const script of scripts) expect(script).toContain(`nonce="${nonces[index]}"`)
    }
  })

  test('pages are nobody’s to keep, what is not there is not kept either', async () => {
    const cacheControl = async (path: string) => (await fetch(url + path)).headers.get('cache-control')
    expect(await cacheControl('/login')).toBe('private, no-store')
    expect((await cacheControl('/assets/none.js')) ?? '').not.toContain('immutable')
  })
})

describe('the landing page', () => {
  test('is kept and asked for again, and has no nonce', async () => {
    const first = await fetch(`${url}/`)
    const html = await first.text()
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(first.headers.get('vary')).toMatch(/Cookie/)
    expect(html).not.toContain('nonce')
    expect((await fetch(`${url}/`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})

describe('how it travels', () => {
  const ask = (encoding: string, method = 'GET') =>
    raw(`${method} /login HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}`)

  test('HEAD says what GET would, without a body', async () => {
    const head = await ask('gzip', 'HEAD')
    expect(head).toMatch(/^HTTP\/1\.1 200/)
    expect(head).toMatch(/vary: .*Accept-Encoding/i)
    expect(head.split('\r\n\r\n')[1]).toBe('')
  })

  test.each([
    ['gzip, br', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', undefined],
    ['identity', undefined],
  ])('%s → %s', async (accepted, encoding) => {
    const [headers = ''] = (await ask(accepted)).split('\r\n\r\n')
    expect(/content-encoding: (\w+)/i.exec(headers)?.[1]).toBe(encoding)
  })

  test('both encodings give the same page', async () => {
    // `fetch` decodes by itself; both must succeed, and the page be whole.
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(`${url}/login`, { headers: { 'accept-encoding': encoding } })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(await response.text()).toMatch(/<\/html>\s*$/)
    }
  })
})
