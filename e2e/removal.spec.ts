import { expect, expectAccessible, password, test } from './fixtures'
import { bring, found } from './founding'

test('an organization is deleted by its name, is gone in every open tab, and an owner has it back', async ({
  page,
  another,
}) => {
  const slug = await found(page, 'Ending')
  const guest = await another()
  await bring(page, guest, 'Gina Guest', 'admin')
  await guest.goto(`/organizations/${slug}/members`)
  await guest.waitForLoadState('networkidle')

  await page.goto(`/organizations/${slug}/settings`)
  await page.waitForLoadState('networkidle')
  const name = await page.getByLabel('Name', { exact: true }).inputValue()
  await page.getByRole('button', { name: 'Delete…' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByLabel('Name of the organization').fill('Something else')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('This is not the name of the organization.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Name of the organization').fill(name)
  await dialog.getByRole('button', { name: `Delete ${name}` }).click()

  // Whoever sits at this screen shows that it is them; what they typed stays, and goes on afterwards.
  const confirm = page.getByRole('alertdialog', { name: 'Confirm that it is you' })
  await expect(confirm.getByLabel('Password', { exact: true })).toBeFocused()
  await expectAccessible(page)
  await confirm.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('you have not confirmed that it is you')).toBeVisible()
  await expect(dialog.getByLabel('Name of the organization')).toHaveValue(name)
  await dialog.getByRole('button', { name: `Delete ${name}` }).click()
  await confirm.getByLabel('Password', { exact: true }).fill('not my password')
  await page.keyboard.press('Enter')
  await expect(confirm.getByText('This is not your password.')).toBeVisible()
  await confirm.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/organizations')
  await expect(page.getByText('It can be restored until')).toBeVisible()
  const closed = page.getByRole('listitem').filter({ hasText: 'Removed for good on' })
  await expect(closed).toContainText(name)
  await expectAccessible(page)

  await guest.getByLabel('Find by name or e-mail').fill('owner')
  await expect(guest.getByRole('heading', { name: `You are not in ${name} any more` })).toBeVisible()
  expect((await guest.goto(`/organizations/${slug}/members`))?.status()).toBe(404)
  // Who is in no other organization is led to where it still stands, and cannot bring it back.
  await guest.goto('/dashboard')
  await expect(guest.getByText('An owner can restore it')).toBeVisible()
  await expect(guest.getByRole('button', { name: /Restore/ })).toHaveCount(0)

  await closed.getByRole('button', { name: `Restore ${name}` }).click()
  await expect(page.getByText(`${name} is there again, as it was`)).toBeVisible()
  await expect(closed).toHaveCount(0)
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await guest.goto(`/organizations/${slug}/members`))?.status()).toBe(200)
})
