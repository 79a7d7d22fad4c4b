import type { Page, Route } from '@playwright/test'
import { functionPath } from '../tests/harness/visitor'
import { expect, expectAccessible, newcomer, newEmail, signIn, test } from './fixtures'
import { organize } from './founding'
import { pictureFile, upload } from './gallery-upload'
import { enter } from './keyboard'

test('a new name is kept although the page is left at once', async ({ page }) => {
  const name = `left-${Date.now()}`
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/gallery')
  await upload(page, `${name}.png`)
  await page.reload()
  await page.getByRole('button', { name: `Rename ${name}` }).click({ force: true })
  await page.getByLabel(`New name for ${name}`).fill(`${name}-kept`)
  await page.keyboard.press('Enter')
  await page.goto('about:blank')
  await expect
    .poll(async () => {
      await page.goto('/organizations/acme/gallery')
      return page.getByText(`${name}-kept`, { exact: true }).count()
    })
    .toBe(1)
})

test('an image is renamed, opened in the lightbox by keyboard, deleted and brought back', async ({
  page,
}) => {
  const name = `probe-${Date.now()}`
  const link = (label: string) => page.getByRole('navigation').getByRole('link', { name: label }).first()
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/dashboard')
  await page.waitForLoadState('networkidle')
  await link('Gallery').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toBeVisible()
  await upload(page, `${name}.png`)
  await link('Dashboard').click()
  await expect(page.getByText(name, { exact: true })).toBeVisible()
  await link('Gallery').click()

  await page.getByRole('button', { name: `Rename ${name}` }).click({ force: true })
  await page.getByLabel(`New name for ${name}`).fill(`${name}-new`)
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${name}-new`, { exact: true })).toBeVisible()
  await saved
  await page.reload()
  await expect(page.getByText(`${name}-new`, { exact: true })).toBeVisible()

  await page.getByRole('button', { name: `Open ${name}-new` }).click()
  const lightbox = page.getByRole('dialog')
  await expect(lightbox).toBeVisible()
  await expectAccessible(page)
  // By name and not by place: other tests upload into the same organization.
  const title = lightbox.getByRole('heading', { level: 2 })
  await expect(title).toHaveText(`${name}-new`)
  // Those of the browser stay its own.
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+ArrowRight')
  await expect(title).toHaveText(`${name}-new`)
  await page.keyboard.press('ArrowRight')
  await expect(title).not.toHaveText(`${name}-new`)
  await page.keyboard.press('ArrowLeft')
  await expect(title).toHaveText(`${name}-new`)
  await lightbox.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(`Deleted “${name}-new”`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`“${name}-new” is back`)).toBeVisible()
  await page.reload()
  await expect(page.getByText(`${name}-new`, { exact: true })).toBeVisible()
})

test('a file that is no image is refused with a sentence, and nothing is kept of it', async ({ page }) => {
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/gallery')
  await page.waitForLoadState('networkidle')
  const drag = (...events: string[]) =>
    page.evaluate((names) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'x.png'))
      for (const each of names) window.dispatchEvent(new DragEvent(each, { dataTransfer }))
    }, events)
  const veil = page.getByText('Drop images to upload them')
  await drag('dragenter')
  await expect(veil).toBeVisible()
  // From the page into something on it.
  await drag('dragenter', 'dragleave')
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(veil).toBeVisible()
  await drag('dragleave')
  await expect(veil).toHaveCount(0)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'evil.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<svg onload="alert(1)"/>'),
    })
  await expect(page.getByRole('heading', { name: '1 image not uploaded' })).toBeVisible()
  await page.reload()
  await expect(page.getByText('evil', { exact: true })).toHaveCount(0)
})

test('a plain member sees no button to delete, and the members page says why it is closed', async ({
  page,
}) => {
  await signIn(page, 'mia@acme.test')
  await page.goto('/organizations/acme/gallery')
  await page
    .getByRole('button', { name: /^Open / })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Delete' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.goto('/organizations/acme/members')
  await expect(page.getByText('Only admins and owners of Acme can open it')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('?')
  await expect(page.getByText('Go to Gallery')).toBeVisible()
  await expect(page.getByText('Go to Members')).toHaveCount(0)
})

/** Somebody new with two organizations of their own, the second one on screen. */
async function ownerOfTwo(page: Page): Promise<[first: string, second: string]> {
  const word = `${process.pid}-${Date.now()}`
  await newcomer(page, 'Tess Two', newEmail('tess'))
  const [first, second] = [await organize(page, `First ${word}`), await organize(page, `Second ${word}`)]
  await page.goto(`/organizations/${second}/dashboard`)
  return [first, second]
}

async function switchTo(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /Switch organization/ }).click()
  await page.getByRole('option', { name }).or(page.getByRole('menuitem', { name })).first().click()
}

test('Undo, pressed when another organization is on screen, brings the image back where it was', async ({
  page,
}) => {
  const [first, second] = await ownerOfTwo(page)
  await page.goto(`/organizations/${first}/gallery`)
  await upload(page, 'kept.png', 'probe.png')
  await page.getByRole('button', { name: 'Open probe' }).focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Deleted “probe”')).toBeVisible()

  await switchTo(page, /^Second/)
  await page.waitForURL(`**/organizations/${second}/gallery`)
  await expect(page.getByText('No images yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('“probe” is back')).toBeVisible()
  await expect(page.getByText('No images yet')).toBeVisible()
  await page.reload()
  await expect(page.getByText('No images yet')).toBeVisible()

  await page.goto(`/organizations/${first}/gallery`)
  for (const name of ['probe', 'kept']) await expect(page.getByText(name, { exact: true })).toBeVisible()
})

test('images of an organization stay in the tab while it is on screen, and not a moment longer', async ({
  page,
}) => {
  const [first, second] = await ownerOfTwo(page)
  const listed = functionPath('src/server/gallery-fns.ts', 'listImages')
  const image = page.getByText('secret', { exact: true })
  await page.goto(`/organizations/${first}/gallery`)
  await upload(page, 'secret.png')
  await page.reload()
  await page.waitForLoadState('networkidle')

  const held: Route[] = []
  const hold = (route: Route) => void held.push(route)
  const release = async () => {
    for (const route of held.splice(0)) await route.continue()
    await page.unroute(`**${listed}*`, hold)
  }
  await page.getByRole('link', { name: 'Dashboard' }).first().click()
  await page.waitForURL(`**/organizations/${first}/dashboard`)
  await page.route(`**${listed}*`, hold)
  await page.goBack()
  await expect(image).toBeVisible()
  await release()

  await switchTo(page, /^Second/)
  await page.waitForURL(`**/organizations/${second}/gallery`)
  await expect(page.getByText('No images yet')).toBeVisible()
  await page.route(`**${listed}*`, hold)
  await page.goBack()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await expect(image).toHaveCount(0)
  await release()
  await expect(image).toBeVisible()
})

test('images are uploaded, selected, deleted and brought back without a mouse', async ({ page }) => {
  const [, second] = await ownerOfTwo(page)
  await page.goto(`/organizations/${second}/gallery`)
  await page.waitForLoadState('networkidle')
  const chooser = page.waitForEvent('filechooser')
  await enter(page, page.getByRole('button', { name: 'Upload images' }).first())
  const pictures = ['one.png', 'two.png', 'three.png', 'four.png'].map(pictureFile)
  await (await chooser).setFiles(await Promise.all(pictures))
  await expect(page.getByRole('heading', { name: '4 images uploaded' })).toBeVisible()
  await page.reload()
  await page.waitForLoadState('networkidle')
  const tiles = page.getByRole('button', { name: /^Open / })
  const names = await tiles.evaluateAll((all) => all.map((tile) => tile.getAttribute('aria-label') ?? ''))

  await tiles.first().focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('1 selected')).toBeVisible()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/\d selected/)).toHaveCount(0)
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Deleted 2 images')).toBeVisible()
  await expect(tiles).toHaveCount(2)
  await expect(page.getByRole('button', { name: names[2] ?? '', exact: true })).toBeFocused()

  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 images are back')).toBeVisible()
  await expect(page.getByText('2 images are back')).toHaveCount(0)
  await page.reload()
  await expect(tiles).toHaveCount(4)
})

test('a tab is asked about before it is closed while an upload runs, on whatever page', async ({
  page,
  context,
}) => {
  await signIn(page, 'alice@acme.test')
  const tab = await context.newPage()
  await tab.route('**/api/organizations/acme/gallery?name=*', () => undefined)
  await tab.goto('/organizations/acme/gallery')
  await tab.waitForLoadState('networkidle')
  const sent = tab.waitForRequest((request) => request.method() === 'PUT')
  await tab
    .locator('input[type=file]')
    .first()
    .setInputFiles([await pictureFile('leaving.png')])
  await sent
  await tab.getByRole('link', { name: 'Members', exact: true }).click()
  await expect(tab.getByRole('heading', { name: 'Members', level: 1 })).toBeVisible()
  const asked = tab.waitForEvent('dialog')
  await tab.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})
