import { beforeAll, describe, expect, test, vi } from 'vitest'

describe('isOurOrigin', () => {
  let isOurOrigin: (origin: string, host: string | null) => boolean

  beforeAll(async () => {
    vi.stubEnv('BETTER_AUTH_SECRET', 'the secret of a test, long enough to be one')
    vi.stubEnv('BETTER_AUTH_URL', 'https://app.example.com')
    vi.resetModules()
    ;({ isOurOrigin } = await import('./origin'))
  })

  test.each([
    ['https://app.example.com', 'internal:3000'],
    ['http://localhost:3000', 'localhost:3000'],
    ['http://acme.localhost:3000', 'acme.localhost:3000'],
    ['http://127.0.0.1:3000', '127.0.0.1:3000'],
    ['http://192.168.1.9:3000', '192.168.1.9:3000'],
    ['http://172.20.0.2', '172.20.0.2'],
    ['http://laptop.local:3000', 'LAPTOP.local:3000'],
    ['http://[::1]:3000', '[::1]:3000'],
    ['http://[fd12::7]', '[fd12::7]'],
  ])('%s, asked as %s, is ours', (origin, host) => expect(isOurOrigin(origin, host)).toBe(true))

  test.each([
    ['http://app.example.com', 'app.example.com'],
    ['https://app.example.com.evil.test', 'app.example.com'],
    ['http://evil.test:3000', 'evil.test:3000'],
    ['http://localhost:4000', 'localhost:3000'],
    ['http://localhost.evil.test', 'localhost.evil.test'],
    ['http://8.8.8.8', '8.8.8.8'],
    ['http://172.32.0.1', '172.32.0.1'],
    ['http://127.0.0.1.evil.test', '127.0.0.1.evil.test'],
    ['http://localhost:3000/path', 'localhost:3000'],
    ['http://user@localhost:3000', 'localhost:3000'],
    ['http://', ''],
    ['null', 'null'],
    ['http://localhost:3000', null],
  ])('%s, asked as %s, is not', (origin, host) => expect(isOurOrigin(origin, host)).toBe(false))
})
