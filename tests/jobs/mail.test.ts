import { within } from '@refactkit/tenancy'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '../../db'
import { jobsIn, makeWorker } from '../harness/jobs'
import { startMailServer } from '../harness/mail-server'
import { admin, makeTenant } from '../harness/world'

const server = await startMailServer()
vi.stubEnv('SMTP_URL', server.url)
const { emailJobs, post } = await import('../../lib/email-jobs')
const { createSeal } = await import('../../lib/seal')
const { worker, runDue } = makeWorker(emailJobs)

const letter = {
  to: 'ada@example.test',
  subject: 'Confirm your address',
  html: '<p>link-with-token</p>',
  text: 'link-with-token',
  of: 'person' as const,
}

beforeEach(async () => {
  server.taken.length = 0
  server.state.recipient = '250 taken'
  await admin((client) => client.query('delete from jobs.job'))
})

afterAll(async () => {
  await worker.stop(0)
  server.close()
})

const payloads = () =>
  admin(
    async (client) =>
      (await client.query<{ text: string }>('select payload::text as text from jobs.job')).rows,
  )

test('a letter is accepted without waiting for the mail server, and a reader of the queue learns nothing of it', async () => {
  const before = server.state.connections
  await post(letter)
  expect(server.state.connections).toBe(before)
  const [stored] = await payloads()
  expect(stored?.text).not.toMatch(/ada|token|Confirm/)
  await runDue()
  expect(server.taken).toHaveLength(1)
  expect(server.taken[0]).toContain('link-with-token')
  expect(server.taken[0]).toContain('ada@example.test')
  expect(await payloads()).toEqual([{ text: '{}' }])
})

test('a letter that the mail server does not take now is sent later, and once', async () => {
  server.state.recipient = '451 come back'
  await post(letter)
  await runDue()
  expect(await jobsIn('email.person')).toMatchObject([{ state: 'waiting', attempts: 1 }])
  server.state.recipient = '250 taken'
  await runDue(1)
  await runDue(60)
  expect(server.taken).toHaveLength(1)
})

test('a letter that is refused for good is not tried again, and what is kept of it names nobody', async () => {
  server.state.recipient = '550 no such mailbox ada@example.test'
  await post(letter)
  await runDue()
  await runDue(600)
  const [job] = await jobsIn('email.person')
  expect(job).toMatchObject({ state: 'failed', attempts: 1 })
  expect(job?.error).toContain('550')
  expect(job?.error).not.toContain('ada')
})

test('the letter of an organization is enqueued in its scope, leaves when the transaction commits, and names it', async () => {
  const { id } = await makeTenant('acme')
  const ofOrganization = { ...letter, of: 'organization' as const }
  await expect(post(ofOrganization)).rejects.toThrow('outside any organization')
  const posting = (fails: boolean) => () =>
    db.transaction(async () => {
      await post(ofOrganization)
      if (fails) throw new Error('rolled back')
    })
  await expect(within(id, posting(true))).rejects.toThrow('rolled back')
  await within(id, posting(false))
  await runDue()
  expect(server.taken).toHaveLength(1)
  expect(server.taken[0]).toContain(`X-Organization: ${id}`)
})

test('what is sealed opens with the same secret, or the one before, for the same purpose, and unchanged', () => {
  const [old, other] = ['the secret before this one, of length', 'a secret that nobody here has ever had']
  const sealed = createSeal('letters', old).seal('text')
  expect(createSeal('letters', other, old).open(sealed)).toBe('text')
  expect(createSeal('letters', other).open(sealed)).toBeUndefined()
  expect(createSeal('files', old).open(sealed)).toBeUndefined()
  expect(createSeal('letters', old).open(`${sealed.slice(0, -3)}AAA`)).toBeUndefined()
})
