import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ScopeError, within } from '@refactkit/tenancy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStorage } from './create-storage'
import type { FileRef } from './file-key'

const fileId = '019a8f0e-1111-7222-8333-444455556666'
const original: FileRef = { kind: 'gallery', fileId, variant: 'original' }
const thumbnail: FileRef = { ...original, variant: 'thumbnail' }
const png = Buffer.from('not really a picture')

let folder = ''
let storage: ReturnType<typeof createStorage>
const files = async () => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile())
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refactkit-storage-'))
  storage = createStorage({ REFACTKIT_DATA: folder, BETTER_AUTH_SECRET: 'x'.repeat(32) })
})
afterEach(() => rm(folder, { recursive: true }))

const inAcme = (name: string, promise: () => Promise<void>) => it(name, () => within('acme', promise))

describe('the local disk', () => {
  inAcme('keeps a buffer and a stream, for its owner alone', async () => {
    await storage.put(original, png, 'image/png')
    await storage.put(thumbnail, Readable.from([png, png]), 'image/webp')
    expect(await buffer(await storage.open(original))).toEqual(png)
    expect(await buffer(await storage.open(thumbnail))).toEqual(Buffer.concat([png, png]))
    const path = join(folder, 'files/org/acme/gallery', fileId, 'original')
    expect(await readFile(path)).toEqual(png)
    expect((await stat(path)).mode & 0o077).toBe(0)
  })

  inAcme('removes a file, twice if asked, and its folder with the last variant', async () => {
    await storage.put(original, png, 'image/png')
    await storage.put(thumbnail, png, 'image/webp')
    await storage.remove(original)
    await expect(storage.open(original)).rejects.toMatchObject({ code: 'not-found' })
    expect(await buffer(await storage.open(thumbnail))).toEqual(png)
    await storage.removeMany([original, thumbnail])
    expect(await readdir(join(folder, 'files/org/acme/gallery'))).toEqual([])
  })

  inAcme('leaves nothing of a stream that breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield png
        throw new Error('the sender went away')
      })(),
    )
    await expect(storage.put(original, broken, 'image/png')).rejects.toMatchObject({ code: 'unavailable' })
    expect(await files()).toEqual([])
  })

  inAcme('leaves nothing when the disk is full, and says so', async () => {
    const full = Readable.from(
      (async function* () {
        yield png
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      })(),
    )
    await expect(storage.put(original, full, 'image/png')).rejects.toMatchObject({ reason: 'diskFull' })
    expect(await files()).toEqual([])
  })

  inAcme('keeps the old file whole when its replacement fails', async () => {
    await storage.put(original, png, 'image/png')
    const broken = Readable.from([]).destroy(new Error('gone'))
    await expect(storage.put(original, broken, 'image/png')).rejects.toThrow()
    expect(await buffer(await storage.open(original))).toEqual(png)
  })

  inAcme('tells a file that cannot be read from one that is not there', async () => {
    await storage.put(original, png, 'image/png')
    await expect(storage.open(thumbnail)).rejects.toMatchObject({ code: 'not-found' })
    const place = join(folder, 'files/org/acme/gallery', fileId)
    await rm(place, { recursive: true })
    await writeFile(place, 'a file where a folder should be')
    const refused = storage.open(original)
    await expect(refused).rejects.toMatchObject({ code: 'unavailable', reason: 'fileUnreadable' })
    await expect(refused).rejects.toHaveProperty('cause.code', 'ENOTDIR')
  })

  inAcme('takes names from ids alone', async () => {
    await expect(storage.open({ ...original, fileId: '../../../../etc/passwd' })).rejects.toThrow('not-found')
    await expect(storage.remove({ ...original, fileId: '..' })).rejects.toThrow('not-found')
    expect(await files()).toEqual([])
  })

  it('keeps the file of one organization from another, and from whoever has no scope', async () => {
    const open = () => storage.open(original).then(buffer)
    await within('acme', () => storage.put(original, png, 'image/png'))
    expect(await within('acme', open)).toEqual(png)
    await expect(within('globex', open)).rejects.toMatchObject({ code: 'not-found' })
    await within('globex', () => storage.remove(original))
    expect(await within('acme', open)).toEqual(png)
    await expect(open()).rejects.toThrow(ScopeError)
    await expect(storage.put(original, png, 'image/png')).rejects.toThrow(ScopeError)
    await expect(storage.remove(original)).rejects.toThrow(ScopeError)
  })

  inAcme('signs an address that its own verification accepts', async () => {
    const address = await storage.signedUrl(original, {
      contentType: 'image/png',
      disposition: 'inline',
      name: 'a',
    })
    expect(storage.verify(new URL(address, 'http://localhost'))?.key).toBe(
      `org/acme/gallery/${fileId}/original`,
    )
  })
})
