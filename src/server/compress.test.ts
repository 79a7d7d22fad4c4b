import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bestEncoding, compress, isCompressible } from './compress'

describe('bestEncoding', () => {
  test.each([
    [null, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['GZIP;Q=1', 'gzip'],
    ['gzip;q=0', undefined],
    ['*', 'br'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['*;q=0', undefined],
    ['gzip;q=nonsense', undefined],
  ])('%s → %s', (accepted, encoding) => expect(bestEncoding(accepted)).toBe(encoding))
})

const streamOf = (...texts: string[]) =>
  new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })

const bytesOf = async (stream: ReadableStream) => Buffer.from(await new Response(stream).arrayBuffer())

describe('compress', () => {
  test('keeps every byte in both encodings', async () => {
    const headers = new Headers({ 'content-length': '6' })
    expect(gunzipSync(await bytesOf(compress(streamOf('abc', 'def'), headers, 'gzip'))).toString()).toBe(
      'abcdef',
    )
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(headers.has('content-length')).toBe(false)
    const brotli = compress(streamOf('abc', 'def'), new Headers(), 'br')
    expect(brotliDecompressSync(await bytesOf(brotli)).toString()).toBe('abcdef')
  })

  test('a chunk leaves before the next one is there', async () => {
    let send: (text: string) => void = () => {}
    const body = new ReadableStream({
      start: (controller) => {
        send = (text) => controller.enqueue(new TextEncoder().encode(text))
      },
    })
    const reader = compress(body, new Headers(), 'gzip').getReader()
    send('<head>')
    const gunzip = createGunzip()
    const plain = new Promise((resolve) => gunzip.once('data', (data) => resolve(String(data))))
    for (let seen = false; !seen; ) {
      const { value } = await reader.read()
      gunzip.write(value)
      seen = value.length > 10
    }
    expect(await plain).toBe('<head>')
    await reader.cancel()
  })

  test('who stops reading stops the source', async () => {
    const cancelled = new Promise((resolve) => {
      const body = new ReadableStream({ pull: (it) => it.enqueue(new Uint8Array(9)), cancel: resolve })
      void compress(body, new Headers(), 'br').cancel()
    })
    await cancelled
  })

  test('only pages and the answers of server functions, and only once', () => {
    const type = (value: string, more = {}) => isCompressible(new Headers({ 'content-type': value, ...more }))
    expect(type('text/html; charset=utf-8')).toBe(true)
    expect(type('application/json', { 'x-tss-serialized': 'true' })).toBe(true)
    expect(type('application/json')).toBe(false)
    expect(type('image/png')).toBe(false)
    expect(type('text/html', { 'content-encoding': 'gzip' })).toBe(false)
  })
})
