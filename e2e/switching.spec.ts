import { expect, type Page } from '@playwright/test'
import { signIn, test } from './fixtures'
import { upload } from './gallery-upload'

/** The images on screen, by id: both organizations of the demo world have pictures of the same names. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('main img[src*="/files/"]')
    .evaluateAll((images) =>
      images.map((image) => /files\/([^/]+)\//.exec(image.getAttribute('src') ?? '')?.[1] ?? ''),
    )

async function imagesOf(page: Page, slug: string): Promise<string[]> {
  await page.goto(`/organizations/${slug}/gallery`)
  await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(2)
  return await shown(page)
}

/** All of these and none of those; other tests may add to either meanwhile. */
async function expectImages(page: Page, own: string[], foreign: string[]): Promise<void> {
  await expect
    .poll(async () => {
      const ids = await shown(page)
      return {
        missing: own.filter((id) => !ids.includes(id)),
        foreign: ids.filter((id) => foreign.includes(id)),
      }
    })
    .toEqual({ missing: [], foreign: [] })
}

/** Opens the switcher and rests the pointer on another organization, which begins to load its page. */
async function hoverOver(page: Page, name: string) {
  await page.getByRole('button', { name: /Switch organization/ }).click()
  const entry = page.getByRole('option', { name }).or(page.getByRole('menuitem', { name })).first()
  await entry.hover()
  return entry
}

test('hovering over another organization, and switching quickly, never shows a row of the wrong one', async ({
  page,
}) => {
  await signIn(page, 'carol@both.test')
  const ofAcme = await imagesOf(page, 'acme')
  const ofGlobex = await imagesOf(page, 'globex')
  expect(ofAcme.filter((id) => ofGlobex.includes(id))).toEqual([])

  await page.goto('/organizations/acme/gallery')
  await page.waitForLoadState('networkidle')
  const preloaded = page.waitForResponse((response) => response.url().includes('/_serverFn/'))
  const entry = await hoverOver(page, 'Globex')
  await preloaded
  expect((await shown(page)).filter((id) => ofGlobex.includes(id))).toEqual([])
  await entry.click()
  await expect(page).toHaveURL(/globex\/gallery/)
  await expectImages(page, ofGlobex, ofAcme)

  for (let round = 0; round < 3; round++) {
    await (await hoverOver(page, 'Acme')).click()
    await (await hoverOver(page, 'Globex')).click()
  }
  await expect(page).toHaveURL(/globex\/gallery/)
  await expectImages(page, ofGlobex, ofAcme)
})

test('two tabs on two organizations write each into its own', async ({ page, context }) => {
  await signIn(page, 'carol@both.test')
  const other = await context.newPage()
  await page.goto('/organizations/acme/gallery')
  await other.goto('/organizations/globex/gallery')
  const [a, b] = [`tab-acme-${Date.now()}`, `tab-globex-${Date.now()}`]
  await Promise.all([upload(page, `${a}.png`), upload(other, `${b}.png`)])
  for (const [tab, own, foreign] of [
    [page, a, b],
    [other, b, a],
  ] as const) {
    await tab.reload()
    await expect(tab.getByText(own, { exact: true }).first()).toBeVisible()
    await expect(tab.getByText(foreign, { exact: true })).toHaveCount(0)
  }
})

test('a name typed in one tab is saved in its own organization while the other tab is elsewhere', async ({
  page,
  context,
}) => {
  await signIn(page, 'carol@both.test')
  const other = await context.newPage()
  await page.goto('/organizations/globex/gallery')
  await page.waitForLoadState('networkidle')
  await other.goto('/organizations/acme/gallery')
  const name = `written-${Date.now()}`
  const field = page.getByLabel(/^New name for/)
  await page
    .getByRole('button', { name: /^Open / })
    .last()
    .focus()
  await page.keyboard.press('F2')
  await field.fill(name)
  await other.bringToFront()
  await page.bringToFront()
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await field.press('Enter')
  await saved
  await expect(page.getByText(name, { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText(name, { exact: true })).toBeVisible()
  await other.reload()
  await expect(other.getByText(name, { exact: true })).toHaveCount(0)
})
