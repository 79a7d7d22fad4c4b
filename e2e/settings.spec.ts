import { picture } from '../tests/access/picture'
import { expect, expectAccessible, newcomer, newEmail, signIn, test } from './fixtures'
import { organize } from './founding'

test('an owner renames the organization, moves it to another address and takes both back; the other tab and old links follow', async ({
  page,
  another,
}) => {
  test.slow()
  await newcomer(page, 'Sara Settings', newEmail('sara'))
  const name = `Atlas ${Date.now()}`
  const slug = await organize(page, name)
  await page.goto(`/organizations/${slug}/dashboard`)
  const other = await page.context().newPage()
  await other.goto(`/organizations/${slug}/members`)
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expectAccessible(page)

  const [nameField, address] = [page.getByLabel('Name', { exact: true }), page.getByLabel('Address')]
  const save = page.getByRole('button', { name: 'Save' })
  await nameField.fill(`${name} renamed`)
  await address.fill('admin')
  await save.click()
  await expect(page.getByText('“admin” cannot be used. Choose another address.')).toBeVisible()
  await expect(nameField).toHaveValue(`${name} renamed`)
  await address.fill(`${slug}-moved`)
  await expect(page.getByText('This address is available.')).toBeVisible()
  await save.click()
  await page.waitForURL(`**/organizations/${slug}-moved/settings`)
  // Resting on it keeps it there.
  await page.getByRole('button', { name: 'Undo' }).hover()
  await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText(`${name} renamed`)
  await expect(nameField).toHaveValue(`${name} renamed`)
  await expect(address).toHaveValue(`${slug}-moved`)
  await expectAccessible(page)

  await other.getByRole('link', { name: 'Dashboard' }).first().click()
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await other.goto(`/organizations/${slug}/members?search=sara#top`)
  await expect(other).toHaveURL(new RegExp(`/organizations/${slug}-moved/members\\?search=sara`))
  await expect(other.getByRole('heading', { name: 'Members' })).toBeVisible()

  const stranger = await another()
  await signIn(stranger, 'mia@acme.test')
  for (const there of [slug, `${slug}-moved`, `${slug}-never`]) {
    const answer = await stranger.goto(`/organizations/${there}/members`)
    expect(answer?.status()).toBe(404)
    expect(stranger.url()).toContain(`/organizations/${there}/members`)
  }

  await page.getByRole('button', { name: 'Undo' }).click()
  await page.waitForURL(`**/organizations/${slug}/settings`)
  await expect(nameField).toHaveValue(name)
  await expect(address).toHaveValue(slug)
})

test('the logo is changed, removed and put back', async ({ page }) => {
  await newcomer(page, 'Lola Logo', newEmail('lola'))
  const slug = await organize(page, `Logo ${Date.now()}`)
  await page.goto(`/organizations/${slug}/settings`)
  await page.waitForLoadState('networkidle')
  const logo = page.getByRole('img', { name: /^The logo of/ })
  const files = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(picture) }
  await page.locator('input[type="file"]').setInputFiles(files)
  await expect(page.getByText('The logo is changed')).toBeVisible()
  await expect(logo).toHaveAttribute('src', /\/logo\?file=/)
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('The logo is removed')).toBeVisible()
  await expect(logo).toBeHidden()
  await page.getByText('The logo is removed').locator('../..').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('The logo is as it was')).toBeVisible()
  await page.reload()
  await expect(logo).toBeVisible()
  await expectAccessible(page)
})
