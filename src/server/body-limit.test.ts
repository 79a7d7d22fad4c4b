import { describe, expect, test } from 'vitest'
import { limitBody } from './body-limit'

const chunks = (count: number) => {
  let sent = 0
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent === count) return controller.close()
      sent += 1
      controller.enqueue(new Uint8Array(100_000))
    },
  })
}

const post = (path: string, count: number, headers: Record<string, string> = {}) => {
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body: chunks(count),
    headers,
    duplex: 'half',
  }
  return new Request(`http://localhost${path}`, init)
}

describe('limitBody', () => {
  test('a body without a declared length may have a megabyte and no more', async () => {
    expect((await limitBody(post('/_serverFn/x', 10)).request.arrayBuffer()).byteLength).toBe(1_000_000)
    await expect(limitBody(post('/_serverFn/x', 11)).request.arrayBuffer()).rejects.toMatchObject({
      reason: 'tooLarge',
      status: 413,
    })
  })

  test('a declared length beyond the limit is not believed to be less, a fitting one is left alone', async () => {
    const long = post('/api/auth/sign-in/email', 11, { 'content-length': '1100000' })
    await expect(limitBody(long).request.arrayBuffer()).rejects.toMatchObject({ reason: 'tooLarge' })
    const short = post('/api/auth/sign-in/email', 1, { 'content-length': '100000' })
    expect(limitBody(short).request).toBe(short)
  })

  test('the address of the peer survives', () => {
    const request = Object.assign(post('/_serverFn/x', 1), { ip: '192.0.2.1' })
    expect(limitBody(request).request).toMatchObject({ ip: '192.0.2.1' })
  })

  test('what nobody read is let go of, to a limit', async () => {
    const { drain } = limitBody(post('/_serverFn/x', 20))
    await drain()
    const cancelled = await new Promise((resolve) => {
      const body = new ReadableStream({
        pull: (it) => it.enqueue(new Uint8Array(1e6)),
        cancel: () => resolve(true),
      })
      const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
      void limitBody(new Request('http://localhost/', init)).drain()
    })
    expect(cancelled).toBe(true)
  })

  test('routes that take files count for themselves', () => {
    const upload = post('/api/organizations/acme/gallery', 11)
    expect(limitBody(upload).request).toBe(upload)
  })
})
