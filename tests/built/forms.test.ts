import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { demoPassword, Visitor } from '../harness/visitor'

const url = inject('siteUrl')

/** Sends a form as a browser does that has no script yet, and reads the page that answers. */
async function send(visitor: Visitor, path: string, fields: Record<string, string>) {
  const form = await (await visitor.fetch(path)).text()
  expect(form).toMatch(/<form[^>]* method="post"/)
  const answer = await visitor.fetch(path, { method: 'POST', body: new URLSearchParams(fields) })
  const location = answer.headers.get('location') ?? ''
  expect([path, answer.status]).toEqual([path, 303])
  return { location, text: await (await visitor.fetch(location)).text() }
}

async function linkTo(email: string): Promise<URL> {
  const folder = join(inject('siteData'), 'mailbox')
  const texts = await Promise.all(
    (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => readFile(join(folder, name), 'utf8')),
  )
  const mail = texts
    .map((text): { to: string; text: string } => JSON.parse(text))
    .findLast((each) => each.to === email)
  return new URL(/https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '')
}

test('a language is remembered in the browser, and where it was chosen is shown again', async () => {
  const choose = (fields: Record<string, string>) =>
    new Visitor(url).fetch('/language', { method: 'POST', body: new URLSearchParams(fields) })
  const chosen = await choose({ language: 'en', next: '/login?callbackURL=%2Forganizations' })
  expect([chosen.status, chosen.headers.get('location')]).toEqual([
    303,
    '/login?callbackURL=%2Forganizations',
  ])
  expect(chosen.headers.get('set-cookie')).toMatch(
    /^language=en; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly/,
  )
  const elsewhere = await choose({ language: 'en', next: 'https://evil.example' })
  expect(elsewhere.headers.get('location')).toBe('/')
  const unknown = await choose({ language: 'en; Domain=evil.example' })
  expect([unknown.status, unknown.headers.get('set-cookie')]).toEqual([400, null])
})

test('every form of the sign-in pages is answered when the browser sends it by itself', async () => {
  const visitor = new Visitor(url)
  const email = `early.${Date.now()}@new.test`
  const signUp = { name: 'Early', email, password: demoPassword }
  expect((await send(visitor, '/signup', signUp)).text).toContain('We sent you a link.')
  const refused = await send(visitor, '/login', { email, password: demoPassword })
  expect(refused.text).toContain('Your address is not confirmed yet.')
  expect(refused.text).not.toContain('We sent')
  const asked = await send(visitor, '/verify-email?next=%2Forganizations', { email })
  expect(asked.location).toBe('/verify-email?sent=true&next=%2Forganizations')
  expect(asked.text).toContain('We sent you a link.')
  const over = await send(visitor, '/verify-email?token=made-up', { email })
  expect(over.location).toBe('/verify-email?sent=true&next=%2Fdashboard')

  const forgot = await send(visitor, '/forgot-password?callbackURL=%2Forganizations', { email })
  expect(forgot.location).not.toContain(email)
  expect(forgot.text).toContain('If this address has an account')
  const link = await linkTo(email)
  const followed = await visitor.fetch(link.pathname + link.search)
  const choose = new URL(followed.headers.get('location') ?? '', url)
  const page = choose.pathname + choose.search
  const password = 'a wholly other sentence'
  expect((await send(visitor, page, { password: 'short' })).text).toContain(
    'A password has 12 to 128 characters.',
  )
  expect((await send(visitor, page, { password })).text).toContain('Your password is saved')
  expect((await send(visitor, page, { password })).text).toContain('This link no longer works')
  const next = '/login?callbackURL=%2Forganizations'
  expect((await send(visitor, next, { email, password })).location).toBe('/organizations')
})

test('the button behind a letter confirms and signs in from our own page, and not from another site', async () => {
  const [visitor, email] = [new Visitor(url), `pressed.${Date.now()}@new.test`]
  await send(visitor, '/signup', { name: 'Pressed', email, password: demoPassword })
  const { pathname, search } = await linkTo(email)
  const press = (origin: string | undefined) =>
    new Visitor(url).fetch(pathname + search, { method: 'POST', body: new URLSearchParams(), origin })
  for (const origin of [undefined, 'null', 'https://evil.example'])
    expect([origin, (await press(origin)).status]).toEqual([origin, 403])
  const { text } = await send(visitor, '/login', { email, password: demoPassword })
  expect(text).toContain('Your address is not confirmed yet.')
  const pressed = await press(url)
  expect(pressed.headers.get('location')).toMatch(/^\/verify-email\?next=.*&done=true$/)
  expect(pressed.headers.getSetCookie().join()).toContain('session_token=')
})

test('what is wrong with a form is said by the page that answers it', async () => {
  for (const path of ['/forgot-password', '/verify-email']) {
    const answer = await send(new Visitor(url), path, { email: 'nobody in particular' })
    expect(answer.location).toBe(`${path}?problem=email`)
    expect(answer.text).toContain('This does not look like an e-mail address.')
  }
})

test('no form of any page writes into the address what was typed', async () => {
  const alice = await new Visitor(url).signIn('alice@acme.test')
  for (const path of ['/organizations/acme/members', '/organizations/new', '/onboarding']) {
    const page = await (await alice.fetch(path)).text()
    const forms = page.match(/<form\b[^>]*>/g) ?? []
    expect([path, forms.length]).toEqual([path, 1])
    for (const form of forms) expect(form).toMatch(/ method="post"| action="javascript:throw/)
  }
})
