import { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type Locale, offered } from '../languages'
import { invitationEmail } from './invitation'
import { markPicture, markSource, withMark } from './mark'
import type { render } from './render'
import { safeName } from './safe-name'
import { type Samples, url } from './samples/sample'

type Rendered = ReturnType<typeof render>
const modules = import.meta.glob<{ samples?: Samples }>('./samples/*.ts', { eager: true })
const samplesIn = (locale: Locale): [string, Rendered][] =>
  Object.values(modules).flatMap(({ samples }) => Object.entries(samples?.(locale) ?? {}))
const inEveryLanguage = offered.flatMap((locale) =>
  samplesIn(locale).map(([name, letter]): [string, Locale, Rendered] => [name, locale, letter]),
)

it('every letter has a sample', () => {
  const functions = Object.values(import.meta.glob<object>('./*.ts', { eager: true })).flatMap(Object.keys)
  const sampled = Object.values(
    import.meta.glob<string>('./samples/*.ts', { eager: true, query: '?raw', import: 'default' }),
  ).join('')
  const letters = functions.filter((name) => name.endsWith('Email'))
  expect(letters.length).toBeGreaterThan(10)
  expect(letters.filter((name) => !sampled.includes(`${name}(`))).toEqual([])
})

describe.each(inEveryLanguage)('the letter %s in %s', (_, locale, letter) => {
  it('has a subject of one line, its link in both parts, and says its language', () => {
    expect(letter.subject).toMatch(/^[^\r\n]{5,78}$/)
    expect(letter.text).toContain(url)
    expect(letter.html).toContain(`href="${url.replace('&', '&amp;')}"`)
    expect(letter.html).toContain(`lang="${locale}"`)
    expect(letter.html).toContain(`dir="${locale.startsWith('ar') ? 'rtl' : 'ltr'}"`)
  })

  it('fetches nothing and leads nowhere but to its link', () => {
    const { html } = letter
    expect(html).not.toMatch(/<(link|script|iframe|object|video)\b|url\(|@import/i)
    expect(html.match(/<img\b[^>]*/g)).toEqual([expect.stringContaining(`src="${markSource}"`)])
    const leads = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to)
    expect(new Set(leads)).toEqual(new Set([markSource, url.replace('&', '&amp;')]))
  })

  it('is made for light and dark, and short enough that no reader cuts it off', () => {
    expect(letter.html).toContain('prefers-color-scheme: dark')
    expect(Buffer.byteLength(letter.html)).toBeLessThan(20_000)
  })
})

it('the sign of the product is in the letter itself', async () => {
  const picture = Buffer.from(markPicture, 'base64')
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 64, height: 64 })
  expect(withMark(`<img src="${markSource}">`)).toBe(`<img src="data:image/png;base64,${markPicture}">`)
})

describe('what people typed', () => {
  const letter = invitationEmail('en', {
    organization: 'Win! http://evil.example/x <b>now</b>\r\nBcc: a@evil.example',
    inviter: '"><script>alert(1)</script>',
    role: 'member',
    url,
  })

  it('is text, on one line, and no link', () => {
    expect(letter.html).not.toContain('<script')
    expect(letter.html).not.toContain('<b>')
    expect(letter.subject).not.toMatch(/[\r\n]/)
    expect(`${letter.subject}${letter.text}`).not.toMatch(/https?:\/\/evil|evil\.example/)
  })

  it('is cut to 64 characters, without invisible or direction-changing ones', () => {
    expect([...safeName('x'.repeat(100))]).toHaveLength(64)
    expect(safeName('a\u202eb\u0000c\u200bd')).toBe('a b c d')
    expect(safeName('  Acme\n\n Inc.  ')).toBe('Acme Inc.')
  })
})
