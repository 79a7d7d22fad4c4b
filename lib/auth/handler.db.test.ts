import { expect, test } from 'vitest'
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
