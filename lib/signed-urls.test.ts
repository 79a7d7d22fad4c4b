import { afterEach, describe, expect, it, vi } from 'vitest'
import { createUrlSigner, type FileView } from './signed-urls'

const signer = createUrlSigner('a secret of at least thirty-two characters')
const key = 'org/acme/gallery/019a8f0e-1111-7222-8333-444455556666/original'
const view: FileView = { contentType: 'image/png', disposition: 'inline', name: 'Harbour & "café" #1.png' }
const signed = () => new URL(signer.sign(key, view), 'http://localhost:3000')

afterEach(() => void vi.useRealTimers())

describe('a signed address', () => {
  it('grants exactly what was signed', () => {
    expect(signer.verify(signed())).toEqual({ key, ...view })
  })

  it.each([
    ['type', 'text/html'],
    ['disposition', 'attachment'],
    ['name', 'other.png'],
    ['expires', String(Math.floor(Date.now() / 1000) + 59)],
    ['expires', 'Infinity'],
    ['expires', 'NaN'],
    ['signature', ''],
    ['signature', 'A'.repeat(43)],
    ['signature', 'é'.repeat(43)],
  ])('grants nothing when %s becomes %j', (name, value) => {
    vi.useFakeTimers({ now: Date.now() })
    const url = signed()
    vi.advanceTimersByTime(3000)
    url.searchParams.set(name, value)
    expect(signer.verify(url)).toBeUndefined()
  })

  it.each(['type', 'disposition', 'name', 'expires', 'signature'])('grants nothing without %s', (name) => {
    const url = signed()
    url.searchParams.delete(name)
    expect(signer.verify(url)).toBeUndefined()
  })

  it('grants nothing when any one character of the signature differs', () => {
    const good = signed().searchParams.get('signature') ?? ''
    for (let at = 0; at < good.length; at += 1) {
      const url = signed()
      url.searchParams.set(
        'signature',
        `${good.slice(0, at)}${good[at] === 'A' ? 'B' : 'A'}${good.slice(at + 1)}`,
      )
      expect(signer.verify(url)).toBeUndefined()
    }
  })

  it.each([
    ['organization', key.replace('acme', 'globex')],
    ['file', key.replace('6666', '6667')],
    ['variant', key.replace('original', 'thumbnail')],
    ['spelling', key.replace('acme', '%61cme')],
    ['nothing at all', ''],
  ])('grants nothing for another %s', (_, other) => {
    const url = signed()
    url.pathname = `/files/${other}`
    expect(signer.verify(url)).toBeUndefined()
  })

  it('cannot move a border between two parts', () => {
    const shifted = createUrlSigner('a secret of at least thirty-two characters').sign(`${key}x`, {
      ...view,
      name: '',
    })
    const url = new URL(shifted, 'http://localhost:3000')
    url.pathname = `/files/${key}`
    url.searchParams.set('name', 'x')
    expect(signer.verify(url)).toBeUndefined()
  })

  it('ends after sixty seconds', () => {
    vi.useFakeTimers({ now: 1_800_000_000_000 })
    const url = signed()
    vi.advanceTimersByTime(59_000)
    expect(signer.verify(url)).toBeDefined()
    vi.advanceTimersByTime(1000)
    expect(signer.verify(url)).toBeUndefined()
  })

  it('is refused when it reaches further than sixty seconds, as one signed by a clock ahead of ours', () => {
    vi.useFakeTimers({ now: 1_800_000_000_000 })
    const url = signed()
    vi.setSystemTime(1_800_000_000_000 - 5000)
    expect(signer.verify(url)).toBeUndefined()
  })

  it('is worth nothing under another secret', () => {
    expect(createUrlSigner('another secret of thirty-two characters!').verify(signed())).toBeUndefined()
  })
})
