import type { Page } from '@playwright/test'
import { directionOf, type Locale, offered } from '../lib/languages'
import { pages } from '../tests/access/samples'
import { expect, newcomer, newEmail, test } from './fixtures'
import { organize } from './founding'

/** The pages that need no more than a slug, by who opens them. */
const paths = (isPublic: boolean, slug = '') =>
  Object.entries(pages)
    .filter(([, { params, leadsOn }]) => !params && !leadsOn)
    .filter(([, { needs }]) => isPublic === ['anyone', 'nobody signed in'].includes(needs))
    .map(([path]) => path.replace('$slug', slug))

const claim = Buffer.from('{"email":"ada@new.test"}').toString('base64url')

/** What pages are when their address says more. */
const carrying = [
  '/docs/start',
  '/sign-in-link?token=x',
  '/reset-password?token=x',
  `/verify-email?token=x.${claim}.x`,
]

/** Opens a page on a phone and looks at it in both themes. */
async function look(page: Page, path: string, locale: Locale): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(path)
  const shown = page.locator('html')
  await expect(shown, path).toHaveAttribute('lang', locale)
  await expect(shown, path).toHaveAttribute('dir', directionOf(locale))
  await expect(page.getByRole('heading').first(), `${locale} ${path}`).toBeVisible()
  const told = await page.getByRole('main').first().textContent()
  expect(told, `${locale} ${path}`).not.toMatch(/undefined|\[object|NaN/)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${locale} ${path} ${colorScheme}`).toBeLessThanOrEqual(0)
  }
}

/** Where a text begins on the screen, and where it ends. */
const endsOf = (page: Page, text: string) =>
  page
    .getByText(text, { exact: true })
    .filter({ visible: true })
    .first()
    .evaluate(({ firstChild }) => {
      const range = document.createRange()
      const place = (at: number) => {
        range.setStart(firstChild ?? document, at)
        range.setEnd(firstChild ?? document, at + 1)
        return range.getBoundingClientRect().x
      }
      return [place(0), place((firstChild?.textContent?.length ?? 1) - 1)]
    })

test.use({ viewport: { width: 390, height: 844 } })

for (const locale of offered)
  test.describe(locale, () => {
    test.use({ locale })

    test('every public page is in the language that the browser asks for', async ({ page }) => {
      test.slow()
      for (const path of [...paths(true), ...carrying]) await look(page, path, locale)
    })
  })

/** In parts, which browsers share. */
const parts = [0, 1, 2].map((part) => offered.filter((_, index) => index % 3 === part))

for (const part of parts)
  test(`every page is in the language that somebody chose: ${part.join(', ')}`, async ({ page, baseURL }) => {
    test.setTimeout(480_000)
    await newcomer(page, 'Polly Glot', newEmail('polly'))
    const name = `Tongues ${part[0]} ${Date.now()} Inc.`
    const slug = await organize(page, name)
    for (const locale of part) {
      const form = { language: locale, next: '/account' }
      const chosen = await page.request.post('/language', { form, headers: { origin: baseURL ?? '' } })
      expect(chosen.ok()).toBe(true)
      for (const path of paths(false, slug)) await look(page, path, locale)
      await page.goto('/organizations')
      const [begin = 0, end = 0] = await endsOf(page, name)
      expect(end, `${locale}: the full stop of ${name}`).toBeGreaterThan(begin)
    }
  })
