import { expect, test, vi } from 'vitest'
import { admin, makeTenant } from '../../tests/harness/world'
import { log } from '../log'
import { handleAuth } from './handler'

test('an error of the database under a sign-in is logged without addresses, tokens or anything else that was sent', async () => {
  await makeTenant('acme')
  const said: string[] = []
  const logged = vi.spyOn(log, 'error').mockImplementation((...what) => void said.push(JSON.stringify(what)))
  await admin((client) => client.query('alter table "user" rename column name to another'))
  const response = await handleAuth(
    new Request('http://localhost:3000/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
      body: JSON.stringify({ email: 'owner@acme.test', password: 'correct horse battery' }),
    }),
  )
  await admin((client) => client.query('alter table "user" rename column another to name'))
  expect([response.status, await response.text()]).toEqual([500, ''])
  expect(logged).toHaveBeenCalledOnce()
  logged.mockRestore()
  // That nothing went past the log, to the console, is expected after every test.
  expect(said.join()).toMatch(/Failed query/)
  expect(said.join()).not.toMatch(/owner@acme|params|correct horse/)
})
