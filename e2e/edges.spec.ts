import { functionPath } from '../tests/harness/visitor'
import { expect, expectAccessible, holdBack, inDatabase, password, signIn, test } from './fixtures'

test('an address that leads nowhere offers who is signed out to sign in, and leads back; then it offers their pages', async ({
  page,
}) => {
  const answer = await page.goto('/no-such-page?of=mine')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to the dashboard' })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goBack()
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.waitForURL('**/login?callbackURL=%2Fno-such-page%3Fof%3Dmine')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('E-mail address').fill('mia@acme.test')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/no-such-page?of=mine')
  await expect(page.getByRole('link', { name: 'Go to the dashboard' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in' })).toHaveCount(0)
  await expectAccessible(page)
})

test('a page that was asked for too often says how long to wait, counts down, and is there at the next try', async ({
  page,
}) => {
  const address = '10.77.66.55'
  const key = `invitation-link-view|${address}`
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': address })
  await page.clock.install()
  await inDatabase('delete from rate_limit where key = $1', [key])
  await inDatabase(
    'insert into rate_limit (id, key, count, last_request) values (gen_random_uuid(), $1, 120, $2)',
    [key, Date.now() + 50_000],
  )
  const answer = await page.goto(`/join?token=${'y'.repeat(43)}`)
  expect(answer?.status()).toBe(429)
  expect(Number(answer?.headers()['retry-after'])).toBeGreaterThan(0)
  // Awake before the clock is turned on: until then nobody looks at it.
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { name: 'That was too often' })).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/You can try again in \d+ seconds\./)
  const again = page.getByRole('button', { name: 'Try again' })
  await expect(again).toBeDisabled()
  await expectAccessible(page)
  await page.clock.fastForward(60_000)
  await expect(page.getByRole('timer')).toHaveText('You can try again now.')
  await inDatabase('delete from rate_limit where key = $1', [key])
  await again.click()
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
})

test('a connection that breaks is said so above the page, and what changed meanwhile is there when it is back', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await signIn(page, 'mia@acme.test')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/organizations/acme/dashboard')
  await page.waitForLoadState('networkidle')
  const line = page.locator('[data-slot="connection"]')
  await page.clock.fastForward(600_000)
  await expect(line).toBeHidden()
  expect(asked).not.toContain('/healthz')

  await context.setOffline(true)
  await expect(line).toHaveText('You are offline. What you see and what you have typed stays here.')
  await expectAccessible(page)
  const viewer = functionPath('src/server/session-fns.ts', 'getViewer')
  const back = page.waitForRequest((request) => request.url().includes(viewer))
  await context.setOffline(false)
  await expect(line).toContainText('The connection is back.')
  await back
  await page.clock.fastForward(10_000)
  await expect(line).toBeHidden()

  const broken = /\/(_serverFn\/|healthz)/
  await page.route(broken, (route) => route.abort('internetdisconnected'))
  await page.getByRole('link', { name: 'Teams', exact: true }).first().click()
  await expect(line).toContainText('The server does not answer.')
  await page.unroute(broken)
  await line.getByRole('button', { name: 'Try now' }).click()
  await expect(line).toContainText('The connection is back.')
  await expect(page.getByRole('heading', { name: 'Teams', level: 1 })).toBeVisible()
})

test('the page of members is held by the shape of its list until the list is there', async ({ page }) => {
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/dashboard')
  await page.waitForLoadState('networkidle')
  const release = await holdBack(page, `**${functionPath('src/server/member-fns.ts', 'listMembers')}*`)
  await page.getByRole('link', { name: 'Members', exact: true }).first().click()
  const pending = page.locator('[data-slot="pending"]')
  await expect(pending).toHaveAttribute('aria-busy', 'true')
  // A picture in each of its rows, and beside them the form that invites more.
  await expect(pending.locator('.rounded-full')).toHaveCount(8)
  await expect(pending.locator('.border.p-4 [data-slot="skeleton"]')).toHaveCount(6)
  release()
  await expect(page.getByRole('region', { name: 'Members' }).getByRole('row').nth(1)).toBeVisible()
  await expect(pending).toHaveCount(0)
})
