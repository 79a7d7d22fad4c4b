import { describe, expect, it } from 'vitest'
import { type FileRef, fileKey, parseFileKey } from './file-key'

const fileId = '019a8f0e-1111-7222-8333-444455556666'
const file: FileRef = { organizationId: 'acme_1', kind: 'gallery', fileId, variant: 'original' }
const key = `org/acme_1/gallery/${fileId}/original`

describe('the key of a file', () => {
  it('is built from ids and read back', () => {
    expect(fileKey(file)).toBe(key)
    expect(parseFileKey(key)).toEqual(file)
  })

  it.each([
    ['an organization that climbs', { organizationId: '..' }],
    ['an organization with a slash', { organizationId: 'a/b' }],
    ['an empty organization', { organizationId: '' }],
    ['an organization with a line end', { organizationId: 'acme\n' }],
    ['a NUL byte', { organizationId: 'acme\0' }],
    ['a file that climbs', { fileId: '../../globex' }],
    ['a file in upper case', { fileId: fileId.toUpperCase() }],
    ['an id with a tail', { fileId: `${fileId}/x` }],
    ['an unknown variant', { variant: '../original' }],
    ['an unknown kind', { kind: '..' }],
  ])('refuses %s', (_, change) => {
    expect(() => fileKey({ ...file, ...change } as FileRef)).toThrow('not-found')
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
    key.replace('acme_1', 'acme_1/../globex'),
    key.replace('/', '\\'),
    key.replace('/', '%2f'),
    key.replace('gallery', 'secrets'),
  ])('refuses to read %j', (wrong) => {
    expect(() => parseFileKey(wrong)).toThrow('not-found')
  })
})
