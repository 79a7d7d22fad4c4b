import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { within } from '@refactkit/tenancy'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createStorage } from './create-storage'
import type { FileRef } from './file-key'

const fileId = '019a8f0e-1111-7222-8333-444455556666'
const file: FileRef = { kind: 'gallery', fileId, variant: 'original' }
const path = `/pictures/org/acme/gallery/${fileId}/original`
const png = Buffer.from('not really a picture')

/** Refuses everybody, as a bucket does whose credentials were changed. */
let isClosed = false

/** As much of S3 as a storage of single objects needs. */
const objects = new Map<string, { body: Buffer; headers: IncomingHttpHeaders }>()
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://s3')
  const signed = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=id/')
  if (!signed || isClosed) response.writeHead(403).end()
  else if (request.method === 'PUT') {
    objects.set(pathname, { body: await buffer(request), headers: request.headers })
    response.writeHead(200, { etag: '"1"' }).end()
  } else if (request.method === 'DELETE') {
    objects.delete(pathname)
    response.writeHead(204).end()
  } else {
    const found = objects.get(pathname)
    if (found) response.writeHead(200, { 'content-type': 'image/png' }).end(found.body)
    else response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
  }
})

let storage: ReturnType<typeof createStorage>

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  storage = createStorage({
    REFACTKIT_DATA: '/nowhere',
    BETTER_AUTH_SECRET: 'x'.repeat(32),
    S3_BUCKET: 'pictures',
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'secret',
  })
})
beforeEach(() => objects.clear())
afterAll(() => void server.close())

const inAcme = (name: string, promise: () => Promise<void>) => it(name, () => within('acme', promise))

inAcme('keeps, opens and removes an object, private and as itself', async () => {
  await storage.put(file, png, 'image/png')
  const kept = objects.get(path)
  expect(kept?.body).toEqual(png)
  expect(kept?.headers['content-type']).toBe('image/png')
  expect(kept?.headers['x-amz-acl']).toBeUndefined()
  expect(await buffer(await storage.open(file))).toEqual(png)
  await storage.remove(file)
  await expect(storage.open(file)).rejects.toMatchObject({ code: 'not-found' })
})

inAcme('tells a bucket that refuses from an object that is not there', async () => {
  await storage.put(file, png, 'image/png')
  isClosed = true
  const refused = storage.open(file)
  await expect(refused).rejects.toMatchObject({ code: 'unavailable', reason: 'fileUnreadable' })
  isClosed = false
  expect(await buffer(await storage.open(file))).toEqual(png)
})

inAcme('signs addresses of the bucket that end after a minute', async () => {
  const view = { contentType: 'image/png', disposition: 'attachment', name: 'a.png' } as const
  const url = new URL(await storage.signedUrl(file, view))
  expect(url.pathname).toBe(path)
  expect(Number(url.searchParams.get('X-Amz-Expires'))).toBe(60)
  expect(url.searchParams.get('response-content-type')).toBe('image/png')
  expect(url.searchParams.get('response-content-disposition')).toContain('attachment')
})
