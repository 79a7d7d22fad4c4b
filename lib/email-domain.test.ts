import { describe, expect, test } from 'vitest'
import { domainOf, normalizedDomain, provenDomain } from './email-domain'

describe('a domain', () => {
  test.each([
    ['example.com', 'example.com'],
    [' @Example.COM ', 'example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['MÜNCHEN.example', 'xn--mnchen-3ya.example'],
    ['mu\u0308nchen.example', 'xn--mnchen-3ya.example'],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['a-b.co.uk', 'a-b.co.uk'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(normalizedDomain(typed)).toBe(kept)
    expect(normalizedDomain(kept)).toBe(kept)
  })

  test.each([
    ...['', '.', 'com', 'localhost', '.com', 'example.', 'example..com', '*.example.com', '-a.com', 'a-.com'],
    ...['exa mple.com', 'example.com/x', 'example.com:25', 'me@example.com', 'http://example.com', 'a_b.com'],
    ...['127.0.0.1', '0x7f.1', '[::1]', '1.2', 'exa%6dple.com', 'example.com\n.org', 'ex\u200dample.com'],
    ...[`${'a'.repeat(64)}.com`, `${'a.'.repeat(130)}com`, 'xn--zzzzzzzz--.com'],
  ])('is not %j', (typed) => {
    expect(normalizedDomain(typed)).toBeUndefined()
  })
})

test('of an address is what stands behind the last @', () => {
  expect(domainOf('ada@Example.com')).toBe('example.com')
  expect(domainOf('"a@gmail.com"@example.com')).toBe('example.com')
  expect(domainOf('nobody')).toBeUndefined()
})

test('is proven by a confirmed address at it alone, and by none at a provider of mail', () => {
  expect(provenDomain({ email: 'ada@example.org', emailVerified: true })).toBe('example.org')
  expect(provenDomain({ email: 'ada@example.org', emailVerified: false })).toBeUndefined()
  for (const provider of ['gmail.com', 'icloud.com', 'fastmail.com', 'tutanota.com', 'mozmail.com'])
    expect(provenDomain({ email: `ada@${provider}`, emailVerified: true })).toBeUndefined()
})
