import { within } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '../../db'
import { jobsIn, makeWorker } from '../harness/jobs'
import { startMailServer } from '../harness/mail-server'
import { makeTenant, type Tenant } from '../harness/world'

const server = await startMailServer()
vi.stubEnv('SMTP_URL', server.url)
const { emailJobs, post } = await import('../../lib/email-jobs')
const { forgetLetter, listUndelivered, sendAgain } = await import('../../lib/undelivered')
const { worker, runDue } = makeWorker(emailJobs)

let acme: Tenant
let globex: Tenant

const letter = (to: string) => ({
  to,
  subject: 'Join us',
  html: '<p>link</p>',
  text: 'link',
  of: 'organization' as const,
})

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
  server.state.recipient = '550 no such mailbox'
  await within(acme.id, () => post(letter('ada@acme.test')))
  await within(globex.id, () => post(letter('grace@globex.test')))
  await runDue()
})

afterAll(async () => {
  await worker.stop(0)
  server.close()
})

const listed = (tenant: Tenant) => within(tenant.id, () => listUndelivered())
const idOf = async (tenant: Tenant) => (await listed(tenant))[0]?.id ?? ''

test('an organization sees which of its letters did not arrive and why, and none of another’s', async () => {
  expect(await listed(acme)).toMatchObject([{ to: 'ada@acme.test', subject: 'Join us', code: '550' }])
  expect(await listed(globex)).toMatchObject([{ to: 'grace@globex.test' }])
})

test('nobody sends, forgets or reads a letter of another organization, or any without a scope', async () => {
  const foreign = await idOf(acme)
  await expect(within(globex.id, () => sendAgain(foreign))).rejects.toMatchObject({ code: 'not-found' })
  await expect(within(globex.id, () => forgetLetter(foreign))).rejects.toMatchObject({ code: 'not-found' })
  await expect(listUndelivered()).rejects.toThrow('outside')
  expect(await listed(acme)).toHaveLength(1)
  expect(await jobsIn('email.organization')).toMatchObject([{ state: 'failed' }, { state: 'failed' }])
})

test('a letter that is sent again arrives, once, and is no longer listed', async () => {
  const id = await idOf(acme)
  server.state.recipient = '250 taken'
  await within(acme.id, () => sendAgain(id))
  await expect(within(acme.id, () => sendAgain(id))).rejects.toMatchObject({ code: 'not-found' })
  await runDue()
  expect(server.taken).toHaveLength(1)
  expect(server.taken[0]).toContain('ada@acme.test')
  expect(await listed(acme)).toEqual([])
})

test('what waits or runs is neither listed, tried again nor forgotten: only what was given up', async () => {
  await within(acme.id, () => post(letter('waiting@acme.test')))
  expect(await listed(acme)).toEqual([])
  const waiting = (await jobsIn('email.organization')).find(({ state }) => state === 'waiting')
  const { rows } = await within(acme.id, () =>
    db.execute(
      sql`select rk.forget_job(${waiting?.id}::uuid) as forgotten, rk.retry_job(${waiting?.id}::uuid) as retried`,
    ),
  )
  expect(rows).toEqual([{ forgotten: false, retried: false }])
})

test('a letter that is forgotten is gone', async () => {
  await within(globex.id, async () => forgetLetter(await idOf(globex)))
  expect(await listed(globex)).toEqual([])
})
