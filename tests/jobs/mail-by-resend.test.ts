import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { json } from 'node:stream/consumers'
import { within } from '@refactkit/tenancy'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { jobsIn, makeWorker } from '../harness/jobs'
import { admin, makeTenant } from '../harness/world'

/** Speaks as Resend does, on this machine, and keeps what it was sent. */
const asked: { headers: IncomingHttpHeaders; body: unknown }[] = []
let answer = 200
const resend = createServer(async (request, response) => {
  asked.push({ headers: request.headers, body: await json(request) })
  response.writeHead(answer, { 'content-type': 'application/json' })
  const said = { statusCode: answer, name: 'validation_error', message: 'Invalid `to`: ada@example.test' }
  response.end(JSON.stringify(answer === 200 ? { id: 'sent' } : said))
}).listen(0, '127.0.0.1')
await once(resend, 'listening')
const address = resend.address()
vi.stubEnv('RESEND_BASE_URL', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
vi.stubEnv('RESEND_API_KEY', 're_of_this_test')
vi.stubEnv('MAIL_FROM', 'Kit <kit@example.test>')
const { emailJobs, post } = await import('../../lib/email-jobs')
const { worker, runDue } = makeWorker(emailJobs)

const letter = {
  to: 'ada@example.test',
  subject: 'Confirm your address',
  html: '<img src="cid:mark">',
  text: 'link-with-token',
  of: 'person' as const,
}

beforeEach(async () => {
  asked.length = 0
  answer = 200
  await admin((client) => client.query('delete from jobs.job'))
})

afterAll(async () => {
  await worker.stop(0)
  resend.close()
})

test('with a key of Resend a letter leaves by Resend, whole, with the picture it names', async () => {
  await post({ ...letter, attachments: [{ filename: 'certificate.txt', content: 'gone' }] })
  await runDue()
  expect(asked).toHaveLength(1)
  expect(asked[0]?.headers.authorization).toBe('Bearer re_of_this_test')
  expect(asked[0]?.body).toMatchObject({
    from: 'Kit <kit@example.test>',
    to: 'ada@example.test',
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    attachments: [
      { filename: 'mark.png', content_id: 'mark' },
      { filename: 'certificate.txt', content: Buffer.from('gone').toString('base64') },
    ],
  })
})

test('what Resend does not take now is sent later, under one key, so that it arrives once', async () => {
  answer = 503
  await post(letter)
  await runDue()
  expect(await jobsIn('email.person')).toMatchObject([{ state: 'waiting', attempts: 1 }])
  answer = 200
  await runDue(60)
  expect(await jobsIn('email.person')).toMatchObject([{ state: 'done' }])
  const keys = asked.map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
})

test('a letter that Resend refuses for good is not tried again; a key that is wrong can be set right', async () => {
  answer = 422
  await post(letter)
  await runDue()
  const [refused] = await jobsIn('email.person')
  expect(refused).toMatchObject({ state: 'failed', attempts: 1 })
  expect(refused?.error).toContain('422')
  expect(refused?.error).not.toContain('ada')
  await admin((client) => client.query('delete from jobs.job'))
  answer = 401
  await post(letter)
  await runDue()
  expect(await jobsIn('email.person')).toMatchObject([{ state: 'waiting', attempts: 1 }])
})

test('the letter of an organization names it to Resend', async () => {
  const { id } = await makeTenant('acme')
  await within(id, () => post({ ...letter, of: 'organization' }))
  await runDue()
  expect(asked[0]?.body).toMatchObject({ headers: { 'X-Organization': id } })
})
