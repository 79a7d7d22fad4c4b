import { expect, inject, test } from 'vitest'
import { resultOf, Visitor } from '../harness/visitor'

const url = inject('siteUrl')
const look = (visitor: Visitor, token: string) =>
  visitor.call('src/server/join-fns.ts', 'viewInvitationLink', { data: { token } })
const open = (visitor: Visitor, token: string) =>
  visitor.fetch(`/join?token=${token}`, { headers: { accept: 'text/html' } })

test('a link shows its organization and its maker, and no referrer; one that is over is 410 and shows neither', async () => {
  const alice = await new Visitor(url).signIn('alice@acme.test')
  const slug = 'acme'
  const call = (name: string, data: object) =>
    alice.call('src/server/invitation-link-fns.ts', name, { method: 'POST', data, context: { slug } })
  const made = resultOf(await call('createInvitationLink', { role: 'member', days: 1 }))
  const { id, token } = made as { id: string; token: string }
  const nobody = new Visitor(url)
  const page = await open(nobody, token)
  expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer'])
  expect(await page.text()).toMatch(/Join Acme[\s\S]*Alice Archer shares this link/)
  expect((await call('revokeInvitationLink', { id })).status).toBe(200)
  const [dead, invented] = await Promise.all([open(nobody, token), open(nobody, 'invented')])
  for (const answer of [dead, invented]) {
    expect(answer.status).toBe(410)
    const html = await answer.text()
    expect(html).toContain('This link does not work any more')
    expect(html).not.toMatch(/Alice Archer/)
  }
  expect((await look(nobody, token)).text).not.toMatch(/Acme|Alice/)
})

test('whoever tries links at random is told to wait, as a call and as a page; another network is not', async () => {
  const guesser = new Visitor(url)
  const answers = await Promise.all(Array.from({ length: 130 }, () => look(guesser, 'y'.repeat(43))))
  expect(answers.filter(({ status }) => status === 410)).toHaveLength(120)
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(10)
  for (const { retryAfter } of refused) expect(Number(retryAfter)).toBeGreaterThan(0)
  const page = await open(guesser, 'y'.repeat(43))
  expect([page.status, Number(page.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect((await look(new Visitor(url), 'y'.repeat(43))).status).toBe(410)
})
