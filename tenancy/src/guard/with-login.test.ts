import { expect, test } from 'vitest'
import { loginUrls } from './logins'

test('a login replaces the one among the parameters, which pg would prefer', () => {
  const { app } = loginUrls(
    'postgres://h/kit?user=postgres&password=p&options=-c%20role%3Dx&sslmode=require',
    's',
  )
  const { username, searchParams } = new URL(app)
  expect(username).toBe('kit_app')
  expect([...searchParams.keys()]).toEqual(['sslmode'])
})

test('an address that has no place for a login is refused, and not handed out as the login of somebody else', () => {
  expect(() => loginUrls('postgres:///kit?host=/tmp', 's')).toThrow(/names no host/)
  expect(loginUrls('postgres://localhost/kit?host=/tmp', 's').app).toMatch(/^postgres:\/\/kit_app:/)
})
