import { expect, test } from 'vitest'
import { confirmed, isSignedIn } from '../../tests/harness/auth-caller'
import { admin, makeTenant } from '../../tests/harness/world'
import { handleAuth } from './handler'

test('an error of the database under a sign-in is left to our log, which leaves out what was sent', async () => {
  await makeTenant('acme')
  await admin((client) => client.query('alter table "user" rename column name to another'))
  const signIn = handleAuth(
    new Request('http://localhost:3000/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
      body: JSON.stringify({ email: 'owner@acme.test', password: 'correct horse battery' }),
    }),
  )
  // That nothing went past the log, to the console, is expected after every test.
  await expect(signIn).rejects.toThrow(/^Failed query/)
  await admin((client) => client.query('alter table "user" rename column another to name'))
})

test('an error of the database that Better Auth answers itself is ours to answer, and to log with its cause', async () => {
  const cookie = await confirmed('ada@x.test')
  expect(await isSignedIn(cookie)).toBe(true)
  await admin((client) => client.query('alter table session rename column expires_at to another'))
  await expect(isSignedIn(cookie)).rejects.toThrow(/^Failed query/)
  await admin((client) => client.query('alter table session rename column another to expires_at'))
  expect(await isSignedIn(cookie)).toBe(true)
})
