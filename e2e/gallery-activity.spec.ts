import type { Page } from '@playwright/test'
import { functionPath } from '../tests/harness/visitor'
import { expect, expectAccessible, nameOrganization, signIn, test } from './fixtures'
import { upload } from './gallery-upload'

const chart = (page: Page, label: string) => page.getByRole('figure').filter({ hasText: label })
const link = (page: Page, label: string) =>
  page.getByRole('navigation').getByRole('link', { name: label, exact: true }).first()

test('the dashboard shows what will be there, and then what was done, day by day and by key', async ({
  page,
}) => {
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/new')
  await page.waitForLoadState('networkidle')
  const slug = await nameOrganization(page, `Active ${Date.now()}`)
  await expect(chart(page, 'Uploads')).toContainText('Each day with an upload will have a bar here.')
  await expect(chart(page, 'New members')).toContainText('None in the 30 days before')
  const { y: before } = (await page.getByText('Latest images').boundingBox()) ?? { y: 0 }
  await page.goto(`/organizations/${slug}/gallery`)
  await upload(page, 'one.png', 'two.png')
  await link(page, 'Dashboard').click()
  await expect(chart(page, 'Uploads')).toContainText('2')
  const { y: after } = (await page.getByText('Latest images').boundingBox()) ?? { y: 0 }
  expect(after).toBe(before)
  const days = page.getByRole('slider', { name: 'Uploads' })
  await expect(days).toHaveAttribute('aria-valuetext', /: 2$/)
  await days.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(days).toHaveAttribute('aria-valuetext', /: 0$/)
  await expect(chart(page, 'Uploads')).toContainText(/\d{4}: 0/)
  await expectAccessible(page)
  await expect(page.getByRole('slider', { name: 'People active' })).toHaveAttribute('aria-valuetext', /: 1$/)
})

test('mirrored, the last day is at the other end', async ({ page }) => {
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/dashboard')
  await page.waitForLoadState('networkidle')
  const days = page.getByRole('slider', { name: 'Storage used' })
  const at = async (part: number) => {
    const { x, y, width } = (await days.boundingBox()) ?? { x: 0, y: 0, width: 0 }
    await page.mouse.move(x + part * width, y + 10)
    return await days.getAttribute('aria-valuetext')
  }
  const [first, last] = [await at(0.01), await at(0.99)]
  expect(first).not.toBe(last)
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  expect([await at(0.01), await at(0.99)]).toEqual([last, first])
})

test('a chart that cannot be read says so and leaves the page alone', async ({ page }) => {
  await signIn(page, 'mia@acme.test')
  await page.goto('/organizations/acme/gallery')
  await page.waitForLoadState('networkidle')
  const failing = functionPath('src/server/gallery-fns.ts', 'galleryActivity')
  await page.route(
    (url) => url.pathname === failing,
    (route) => route.fulfill({ status: 404, body: 'gone' }),
  )
  await link(page, 'Dashboard').click()
  await expect(chart(page, 'Uploads')).toContainText('This could not be read.')
  await expect(chart(page, 'People active')).toContainText('today')
  await expect(page.getByRole('heading', { name: 'Latest images' })).toBeVisible()
  await expectAccessible(page)
  await page.unrouteAll()
  await chart(page, 'Uploads').getByRole('button', { name: 'Try again' }).click()
  await expect(chart(page, 'Uploads')).toContainText('the 30 days before')
  expect(await page.content()).not.toContain('adam@acme.test')
})
