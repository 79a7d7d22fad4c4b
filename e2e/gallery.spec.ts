import { expect, expectAccessible, signIn, test, upload } from './fixtures'

test('an image is renamed, opened in the lightbox by keyboard, deleted and brought back', async ({
  page,
}) => {
  const name = `probe-${Date.now()}`
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/gallery')
  await upload(page, `${name}.png`)
  await expect(page.getByRole('heading', { name: '1 image uploaded' })).toBeVisible()
  await page.reload()

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
  await page.keyboard.press('ArrowRight')
  await expect(lightbox.getByText(/^2 of/)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(lightbox.getByText(/^1 of/)).toBeVisible()
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
  await expect(page.getByText('Only admins and owners of Acme see its members')).toBeVisible()
  await expectAccessible(page)
})
