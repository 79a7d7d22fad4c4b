import { within } from '@refactkit/tenancy'
import { describe, expect, it } from 'vitest'
import { type FileRef, fileKey, parseFileKey } from './file-key'

const fileId = '019a8f0e-1111-7222-8333-444455556666'
const file: FileRef = { kind: 'gallery', fileId, variant: 'original' }
const key = `org/acme_1/gallery/${fileId}/original`

describe('the key of a file', () => {
  it('is built from ids and the organization in scope, and read back', async () => {
    expect(await within('acme_1', () => fileKey(file))).toBe(key)
    expect(parseFileKey(key)).toEqual({ organizationId: 'acme_1', file })
  })

  it('is built for nobody outside of a scope', () => {
    expect(() => fileKey(file)).toThrow('outside any organization')
  })

  it.each([
    ['a file that climbs', { fileId: '../../globex' }],
    ['a file in upper case', { fileId: fileId.toUpperCase() }],
    ['an id with a tail', { fileId: `${fileId}/x` }],
    ['an id with a line end', { fileId: `${fileId}\n` }],
    ['an unknown variant', { variant: '../original' }],
    ['an unknown kind', { kind: '..' }],
    ['a kind of every object', { kind: 'constructor' }],
  ])('refuses %s', async (_, change) => {
    await expect(within('acme_1', () => fileKey({ ...file, ...change } as FileRef))).rejects.toThrow(
      'not-found',
    )
  })

  it.each([
    '',
    '/',
    key.slice(4),
    `/${key}`,
    `${key}/`,
    `${key}/x`,
    `x${key}`,
    key.replace('org', 'ORG'),
    key.replace('acme_1', '..'),
    key.replace('acme_1', ''),
    `${key}\n`,
    key.replace('acme_1', 'acme_1/../globex'),
    key.replace('/', '\\'),
    key.replace('/', '%2f'),
    key.replace('gallery', 'secrets'),
  ])('refuses to read %j', (wrong) => {
    expect(() => parseFileKey(wrong)).toThrow('not-found')
  })
})
