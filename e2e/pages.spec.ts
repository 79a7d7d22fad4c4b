import type { Page } from '@playwright/test'
import { pages } from '../tests/access/samples'
import { collectStrangers, expect, expectAccessible, signIn, test } from './fixtures'

/** Those of an organization that need no more than its slug: a page of a new feature is among them by itself. */
const ofAcme = Object.entries(pages)
  .filter(([path, { params }]) => path.startsWith('/organizations/$slug/') && !params)
  .map(([path]) => path.replace('$slug', 'acme'))

const ofPerson = [
  '/organizations',
  '/organizations/new',
  '/onboarding',
  '/account',
  ...ofAcme,
  '/organizations/no-such-place/dashboard',
  '/no-such-page',
]

const ofAnybody = [
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
]

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

const looks = [
  { name: 'in English', locale: 'en', viewport: desktop, schemes: ['light', 'dark'] },
  { name: 'in Arabic', locale: 'ar', viewport: desktop, schemes: ['light', 'dark'] },
  { name: 'in English on a phone', locale: 'en', viewport: phone, schemes: ['light'] },
  { name: 'in Arabic on a phone', locale: 'ar', viewport: phone, schemes: ['dark'] },
] as const

for (const { name, locale, viewport, schemes } of looks) {
  test.describe(name, () => {
    test.use({ locale, viewport })

    const visit = async (page: Page, path: string) => {
      await page.emulateMedia({ colorScheme: schemes[0] })
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
      await expect(page.getByRole('heading').first()).toBeVisible()
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page)
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }

    // Each page is read whole by axe: all of them are more than a busy machine does in a minute.
    test('axe finds nothing on any public page, and none is wider than the screen', async ({ page }) => {
      test.slow()
      for (const path of ofAnybody) await visit(page, path)
    })

    test('axe finds nothing on any page of a person, and none is wider than the screen', async ({ page }) => {
      test.slow()
      await signIn(page, 'alice@acme.test')
      for (const path of ofPerson) await visit(page, path)
    })
  })
}

test('the heading of a long table stays in sight, and a table is a stop of the Tab key only where it scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 260 })
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/members')
  await page.waitForLoadState('networkidle')
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

test('a page that asks a third party for anything is caught, by whatever test opens it', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const strangers: string[] = []
  collectStrangers(context, strangers)
  const page = await context.newPage()
  const body =
    '<img src="/own.png"><img src="https://third.test/pixel.png"><iframe src="https://third.test/"></iframe>'
  await page.route(/./, (route) => route.abort())
  await page.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('http://localhost/')
  expect(strangers.toSorted()).toEqual(['https://third.test/', 'https://third.test/pixel.png'])
  await context.close()
})
