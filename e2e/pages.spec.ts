import { pages } from '../tests/access/samples'
import { expect, expectAccessible, signIn, test } from './fixtures'

/** Those of an organization that need no more than its slug: a page of a new feature is among them by itself. */
const ofAcme = Object.entries(pages)
  .filter(([path, { params }]) => path.startsWith('/organizations/$slug/') && !params)
  .map(([path]) => path.replace('$slug', 'acme'))

const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const

for (const { name, ...look } of looks) {
  test.describe(name, () => {
    test.use(look)

    test('axe finds nothing on any page, and none is wider than the screen', async ({ page }) => {
      // Every page, each read whole by axe: more than a busy machine does in a minute.
      test.slow()
      const visit = async (path: string) => {
        await page.goto(path)
        await expect(page.getByRole('heading').first()).toBeVisible()
        await expectAccessible(page)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, path).toBeLessThanOrEqual(0)
      }
      for (const path of [
        '/',
        '/docs/start',
        '/docs/recipes/add-a-table',
        '/docs?words=policy',
        '/pricing',
        '/docs/privacy',
        '/login',
        '/signup',
        '/forgot-password',
        '/sign-in-link',
        '/second-step',
        '/accept-invite?id=unknown',
      ])
        await visit(path)
      await signIn(page, 'alice@acme.test')
      for (const path of [
        '/organizations',
        '/organizations/new',
        '/onboarding',
        '/account',
        ...ofAcme,
        '/organizations/no-such-place/dashboard',
        '/no-such-page',
      ]) {
        await visit(path)
      }
    })
  })
}

test('right to left, nothing is wider than the screen', async ({ page }) => {
  await signIn(page, 'alice@acme.test')
  for (const path of ofAcme) {
    await page.goto(path)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

test('the heading of a long table stays in sight, and a table is a stop of the Tab key only where it scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 260 })
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/members')
  const box = page.getByRole('region', { name: 'Members', exact: true })
  await box.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + 20))
  const top = () => box.locator('thead').evaluate((heading) => heading.getBoundingClientRect().top)
  await expect.poll(top).toBe(48)
  await expect(box).not.toHaveAttribute('tabindex')
  await box.locator('table').evaluate((table) => {
    table.style.minWidth = '3000px'
  })
  await expect(box).toHaveAttribute('tabindex', '0')
  expect(await box.evaluate((element) => element.querySelector('thead')?.offsetTop)).toBe(0)
})
