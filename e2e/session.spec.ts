import { expect, expectAccessible, password, signIn, test } from './fixtures'

test('a session that ends in another tab leaves a page that says so, and signing in leads back to it', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await signIn(page, 'mia@acme.test')
  await page.goto('/organizations/acme/dashboard')
  await page.waitForLoadState('networkidle')
  const other = await context.newPage()
  await other.goto('/organizations/acme/dashboard')
  await other.waitForLoadState('networkidle')
  await other.getByRole('button', { name: /Your menu/ }).click()
  await other.getByRole('menuitem', { name: 'Sign out' }).click()
  await other.waitForURL('**/login')

  await page.clock.fastForward(60_000)
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
  await expect(page.getByText('Acme')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.waitForURL('**/login?callbackURL=%2Forganizations%2Facme%2Fdashboard')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('E-mail address').fill('mia@acme.test')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/organizations/acme/dashboard')
})

test('a connection that breaks is called by its name, and a menu whose file a deploy took away brings the new page', async ({
  page,
}) => {
  await signIn(page, 'mia@acme.test')
  await page.goto('/no-such-page')
  await page.waitForLoadState('networkidle')
  // The server is looked for as well; that it is not found leaves the way on to the person.
  for (const path of ['**/_serverFn/**', '**/healthz'])
    await page.route(path, (route) => route.abort('internetdisconnected'))
  await page.getByRole('link', { name: 'Go to the dashboard' }).click()
  await expect(page.getByText('The connection to the server broke.')).toBeVisible()
  await expectAccessible(page)
  await page.unroute('**/_serverFn/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForURL('**/organizations/acme/dashboard')
  await page.unroute('**/healthz')

  let isGone = true
  page.on('framenavigated', () => {
    isGone = false
  })
  await page.route('**/assets/user-menu-*.js', (route) =>
    isGone ? route.fulfill({ status: 404 }) : route.continue(),
  )
  const menu = page.getByRole('button', { name: /Your menu/ })
  await Promise.all([page.waitForEvent('load'), menu.click()])
  await page.waitForLoadState('networkidle')
  await menu.click()
  await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible()
})
