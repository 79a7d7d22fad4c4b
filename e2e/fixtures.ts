import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import pg from 'pg'
import { latch } from '../tests/harness/latch'

export { expect }

export const password = 'correct horse battery'

const siteUrl = () => process.env.SITE_URL ?? ''

/** What a page complained about; an answer of 4xx or a broken connection that a test asks for is not a complaint. */
const isComplaint = (text: string) =>
  !/^Failed to load resource: (the server responded with a status of 4|net::ERR_INTERNET_DISCONNECTED)/.test(
    text,
  )

function collectComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && isComplaint(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
}

/** What pages ask of anybody else than the product; where a person goes by a link of theirs is not among it. */
export function collectStrangers(context: BrowserContext, strangers: string[]): void {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const isWayOfPerson = request.isNavigationRequest() && !request.frame().parentFrame()
    if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost' && !isWayOfPerson)
      strangers.push(request.url())
  })
}

interface Fixtures {
  /** A page of somebody else, in a browser of their own. */
  another: () => Promise<Page>
}

export const test = base.extend<Fixtures>({
  baseURL: async ({ browserName: _ }, use) => use(siteUrl()),
  page: async ({ page }, use) => {
    const complaints: string[] = []
    const strangers: string[] = []
    collectComplaints(page, complaints)
    collectStrangers(page.context(), strangers)
    await use(page)
    expect(complaints, 'console.error and page errors').toEqual([])
    expect(strangers, 'requests to third parties').toEqual([])
  },
  another: async ({ browser }: { browser: Browser }, use) => {
    const complaints: string[] = []
    const strangers: string[] = []
    const pages: Page[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL: siteUrl() })
      const page = await context.newPage()
      collectComplaints(page, complaints)
      collectStrangers(context, strangers)
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
    expect(complaints, 'console.error and page errors').toEqual([])
    expect(strangers, 'requests to third parties').toEqual([])
  },
})

/** Asks the database of the site, past the site; answers how many rows were found or changed. */
export async function inDatabase(text: string, values: unknown[] = []): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.SITE_ADMIN_URL })
  await client.connect()
  const { rowCount } = await client.query(text, values)
  await client.end()
  return rowCount ?? 0
}

/** What is asked for at such an address waits until the answer is called. */
export async function holdBack(from: Pick<Page, 'route'>, address: string): Promise<() => void> {
  const { opened, open } = latch()
  await from.route(address, async (route) => {
    await opened
    await route.continue()
  })
  return open
}

/** As if a minute had passed: the limits on signing in and up count per network, and all tests share one. */
const aMinuteLater = () => inDatabase('delete from rate_limit')

/** What a browser sends along with what its page asks for. */
const headersOf = async (page: Page) => ({
  origin: siteUrl(),
  'user-agent': await page.evaluate(() => navigator.userAgent),
})

/** Signs in as the form does, without it; the page stays what it is. */
export async function signIn(page: Page, email: string): Promise<void> {
  await aMinuteLater()
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: { email, password },
    headers: await headersOf(page),
  })
  expect(answer.status()).toBe(200)
}

/** Somebody new, signed up, confirmed and signed in as `signUp` does it, without the forms; the page stays what it is. */
export async function newcomer(page: Page, name: string, email: string): Promise<void> {
  await aMinuteLater()
  const headers = await headersOf(page)
  const data = { name, email, password, callbackURL: '/onboarding' }
  const asked = await page.request.post('/api/auth/sign-up/email', { data, headers })
  expect(asked.status()).toBe(200)
  const { link } = await mailTo(email, /confirm|verif/i)
  const confirmed = await page.request.post(link, { form: {}, headers, maxRedirects: 0 })
  expect(confirmed.status()).toBe(303)
}

/** Answers the question who one is, which stands over the page, with the password. */
export async function confirm(page: Page): Promise<void> {
  const question = page.getByRole('alertdialog', { name: 'Confirm that it is you' })
  await expect(question.getByLabel('Password', { exact: true })).toBeFocused()
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
}

/** The newest message to somebody whose subject matches, as it was kept in the mailbox folder. */
export async function mailTo(email: string, subject: RegExp): Promise<{ text: string; link: string }> {
  const folder = join(process.env.SITE_DATA ?? '', 'mailbox')
  let found: { text: string; link: string } | undefined
  await expect
    .poll(async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
      const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')))
      const mails: Array<{ to: string; subject: string; text: string }> = texts.map((text) =>
        JSON.parse(text),
      )
      const mail = mails.findLast((candidate) => candidate.to === email && subject.test(candidate.subject))
      const link = mail && /https?:\/\/\S+/.exec(mail.text)?.[0]
      found = mail && link ? { text: mail.text, link } : undefined
      return found !== undefined
    })
    .toBe(true)
  if (!found) throw new Error(`no mail to ${email}`)
  return found
}

/** WCAG 2.2 AA as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  // Halfway from one colour to another nothing has the contrast that it ends with.
  await page.evaluate(async () => {
    const running = document.getAnimations().filter((each) => each instanceof CSSTransition)
    await Promise.allSettled(running.map(({ finished }) => finished))
  })
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ['violations'] })
    // A sandboxed letter runs no script, so axe would wait for it for ever.
    .exclude('iframe[sandbox]')
    // In the page itself. Frames of other origins, for which axe opens a page of its own every time, there are none.
    .setLegacyMode()
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([])
}

let people = 0

/** An address nobody has used yet. */
export const newEmail = (name: string): string => `${name}.${process.pid}.${Date.now()}.${people++}@new.test`

/** Reads the newest message to somebody in the mailbox page and follows its link, which opens in the same tab. */
export async function followLinkInMailbox(page: Page, email: string, link: RegExp): Promise<Page> {
  const mailbox = await page.context().newPage()
  await mailbox.goto(process.env.MAILBOX_URL ?? '')
  await mailbox.getByRole('link', { name: email }).first().click()
  await expectAccessible(mailbox)
  await mailbox.frameLocator('iframe').getByRole('link', { name: link }).first().click()
  return mailbox
}

/** A person who has filled in the form and is asked to look into the inbox. */
export async function askForAccount(page: Page, name: string, email: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await aMinuteLater()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('heading', { name: 'Check your inbox' })).toBeVisible()
}

/** A person who has signed up, followed the link in the mail, and pressed the button that it leads to. */
export async function signUp(page: Page, name: string, email: string): Promise<void> {
  await askForAccount(page, name, email)
  await page.goto((await mailTo(email, /confirm|verif/i)).link)
  await page.getByRole('button', { name: 'Confirm the address' }).click()
}

/** An organization made through the form a newcomer meets. */
export async function nameOrganization(page: Page, name: string): Promise<string> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await expect(page.getByLabel('Address')).not.toHaveValue('')
  const slug = await page.getByLabel('Address').inputValue()
  await page.getByRole('button', { name: 'Create organization' }).click()
  await page.waitForURL(`**/organizations/${slug}/dashboard`)
  return slug
}
