import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { resolveSecret, weaknessOf } from './secret'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'refactkit-secret-'))
  vi.stubEnv('BETTER_AUTH_SECRET', undefined)
  vi.stubEnv('REFACTKIT_DATA', undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

test.each([
  ['short', 'has 5 characters'],
  ['a'.repeat(64), 'repeats itself'],
  ['change-me'.repeat(5), 'repeats itself'],
  ['0123012301230132013201320132013', 'has 31 characters'],
  ['01230132302131023012310230123013', 'too few different'],
])('%s is no secret', (secret, weakness) => {
  expect(weaknessOf(secret)).toContain(weakness)
})

test.each([
  'vP3l0uYqg1gTn8kz4YjvQGdWgWq2a5bJx7m0c9dE1fU=',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
])('%s is one', (secret) => {
  expect(weaknessOf(secret)).toBeUndefined()
})

test('the first run makes a secret that only its owner can read, and later runs keep it', () => {
  const first = resolveSecret({ root, production: true, embedded: true })
  expect(weaknessOf(first)).toBeUndefined()
  expect(resolveSecret({ root, production: false, embedded: true })).toBe(first)
  expect(statSync(join(root, '.data', 'secret')).mode & 0o777).toBe(0o600)
})

test('a secret file that is empty is never taken for a secret', () => {
  mkdirSync(join(root, '.data'))
  writeFileSync(join(root, '.data', 'secret'), '')
  expect(() => resolveSecret({ root, production: true, embedded: true })).toThrow(/is empty/)
})

test('production with a database of its own brings its own secret', () => {
  expect(() => resolveSecret({ root, production: true, embedded: false })).toThrow('openssl rand -base64 32')
})
