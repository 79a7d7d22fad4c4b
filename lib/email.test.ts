import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ScopeError, within } from '@refactkit/tenancy'
import { afterAll, expect, test, vi } from 'vitest'
import { startMailServer } from '../tests/harness/mail-server'

const data = await mkdtemp(join(tmpdir(), 'refactkit-email-'))
vi.stubEnv('REFACTKIT_DATA', data)
vi.stubEnv('SMTP_URL', undefined)
vi.stubEnv('BETTER_AUTH_SECRET', 'the secret of this test, and of nothing else')
const { sendEmail } = await import('./email')

afterAll(() => rm(data, { recursive: true }))

const letter = { to: 'ada@acme.test', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' }

const kept = async () => {
  const folder = join(data, 'mailbox')
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))))
}

test('the letter of an organization names it, is refused without a scope, and a letter to a person names none', async () => {
  await within('acme', () => sendEmail({ ...letter, of: 'organization' }))
  await within('acme', () => sendEmail({ ...letter, of: 'person' }))
  await sendEmail({ ...letter, of: 'person' })
  await expect(sendEmail({ ...letter, of: 'organization' })).rejects.toThrow(ScopeError)
  expect((await kept()).map(({ organization }) => organization)).toEqual(['acme', undefined, undefined])
})

test('on its way by SMTP the same: a header with the organization, and none for a person', async () => {
  const server = await startMailServer()
  vi.stubEnv('SMTP_URL', server.url)
  vi.resetModules()
  const { sendEmail: send } = await import('./email')
  // Loaded anew, the library still sees the one scope of this process.
  await within('acme', () => send({ ...letter, of: 'organization' }))
  await send({ ...letter, of: 'person' })
  await expect(send({ ...letter, of: 'organization' })).rejects.toThrow('outside any organization')
  server.close()
  expect(server.taken).toHaveLength(2)
  expect(server.taken[0]).toMatch(/^X-Organization: acme$/m)
  expect(server.taken[1]).not.toContain('X-Organization')
})
