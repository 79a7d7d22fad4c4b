import { describe, expect, it } from 'vitest'
import { safePath } from './safe-path'

describe('safePath', () => {
  it.each([
    ['/dashboard', '/dashboard'],
    ['/organizations/acme/gallery?image=1#top', '/organizations/acme/gallery?image=1#top'],
    [
      '/accept-invite?id=019a8f0e-0000-7000-8000-000000000000',
      '/accept-invite?id=019a8f0e-0000-7000-8000-000000000000',
    ],
    ['/a/../b', '/b'],
    ['/search?q=http://evil.example', '/search?q=http://evil.example'],
    ['/apiary', '/apiary'],
  ])('keeps %s', (value, kept) => {
    expect(safePath(value)).toBe(kept)
  })

  it.each([
    '',
    'dashboard',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/ /evil.example',
    '/%09/evil.example',
    '/%2f/evil.example',
    '/%2F%2Fevil.example',
    '/%252F%252Fevil.example',
    '/%5cevil.example',
    '/%5Cevil.example',
    '/%255cevil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/%2e%2e//evil.example',
    '/a/..//evil.example',
    '/%00',
    '/%',
    '/%c0%af%c0%afevil.example',
    '/\u0000',
    '/\u2028/evil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '/\u0001javascript:alert(1)\\',
    'data:text/html,hi',
    'http://evil.example',
    'https:evil.example',
    '/api/auth/sign-out',
    '/API/auth/sign-out',
    '/%61pi/auth/sign-out',
    '/x/../api/auth/sign-out',
    `/${'a'.repeat(2048)}`,
    undefined,
    null,
    7,
    ['/dashboard'],
  ])('refuses %j', (value) => {
    expect(safePath(value)).toBe('/dashboard')
    expect(safePath(value, '/elsewhere')).toBe('/elsewhere')
  })
})
