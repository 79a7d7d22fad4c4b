import { expect, inject, test } from 'vitest'
import { startSite } from '../harness/site'
import { resultOf, Visitor } from '../harness/visitor'

const url = inject('siteUrl')
const fns = 'src/server/notification-fns.ts'

const stream = (visitor: Visitor, signal: AbortSignal) => visitor.fetch('/api/notifications', { signal })

/** What a stream says, until it has said this. */
async function until(answer: Response, said: RegExp): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk)
    if (said.test(text)) break
  }
  return text
}

test('who is signed in hears that there is news, and never what; who is not is refused', async () => {
  expect((await stream(new Visitor(url), AbortSignal.timeout(5000))).status).toBe(401)
  const carol = await new Visitor(url).signIn('carol@both.test')
  const closing = new AbortController()
  const answer = await stream(carol, closing.signal)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/event-stream',
    'private, no-store',
  ])
  expect(answer.headers.get('content-encoding')).toBeNull()
  // Or its connection would stay when the line has ended, and hold up a server that is to end.
  expect(answer.headers.get('connection')).toBe('close')
  const told = until(answer, /data: /)
  const mark = () =>
    carol.call(fns, 'markAllNotifications', {
      method: 'POST',
      data: { upTo: '00000000-0000-7000-8000-000000000000' },
    })
  // Whatever changes in the inbox is said to its other pages.
  const marking = setInterval(() => void mark(), 100)
  expect(await told).toMatch(/^retry: 2000\n\n(:\n\n)*(data: news\n\n)+$/)
  clearInterval(marking)
  closing.abort()
})

test('a browser that waits with more pages than there are tabs is refused, and heard again when they are closed', async () => {
  const gus = await new Visitor(url).signIn('gus@globex.test')
  const closing = new AbortController()
  const open = await Promise.all(Array.from({ length: 20 }, () => stream(gus, closing.signal)))
  expect(open.map(({ status }) => status)).toEqual(open.map(() => 200))
  expect((await stream(gus, AbortSignal.timeout(5000))).status).toBe(429)
  closing.abort()
  await expect
    .poll(async () => {
      const again = new AbortController()
      const { status } = await stream(gus, again.signal)
      again.abort()
      return status
    })
    .toBe(200)
})

test('what is no id, and too much at once, is refused before anything is asked', async () => {
  const mia = await new Visitor(url).signIn('mia@acme.test')
  const post = async (name: string, data: object) =>
    (await mia.call(fns, name, { method: 'POST', data })).status
  expect(await post('markNotifications', { ids: ['1 or true'], read: true })).toBe(400)
  expect(await post('markNotifications', { ids: [], read: true })).toBe(400)
  expect(await post('markAllNotifications', { upTo: '' })).toBe(400)
  expect(await post('saveNotificationPreferences', { digest: 'hourly', muted: [], unmailed: [] })).toBe(400)
  expect(
    await post('saveNotificationPreferences', { digest: 'daily', muted: ['everything'], unmailed: [] }),
  ).toBe(400)
  expect(resultOf(await mia.call(fns, 'getNotificationPreferences', {}))).toEqual({
    digest: 'daily',
    muted: [],
    unmailed: [],
  })
})

test('a server that is told to end lets go of every page that waits for news, and ends by itself', async () => {
  const site = await startSite({ worker: false })
  const carol = await new Visitor(site.url).signIn('carol@both.test')
  const open = await Promise.all([1, 2, 3].map(() => stream(carol, AbortSignal.timeout(60_000))))
  const heard = open.map((answer) => until(answer, /never said/))
  // Which fails where it has to be ended.
  await site.stop()
  for (const told of await Promise.all(heard)) expect(told).toMatch(/^retry: 2000\n\n/)
})
