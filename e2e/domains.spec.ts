import type { Page } from '@playwright/test'
import { expect, expectAccessible, newcomer, signIn, signUp, test } from './fixtures'
import { organize } from './founding'

async function openSettings(page: Page, slug: string): Promise<void> {
  await page.goto(`/organizations/${slug}/settings`)
  await page.waitForLoadState('networkidle')
}

test('an owner allows the domain of their address; who signs up there joins with one click, and once removed not again', async ({
  page,
  another,
}) => {
  test.slow()
  const domain = `company-${Date.now()}.test`
  await newcomer(page, 'Dora Domain', `dora@${domain}`)
  const name = `Company ${Date.now()}`
  const slug = await organize(page, name)
  await openSettings(page, slug)

  const section = page.getByRole('region', { name: 'Joining' })
  const field = section.getByLabel('Domain', { exact: true })
  await expect(section.getByText('No domain is allowed')).toBeVisible()
  await expect(field).toHaveValue(domain)
  await expectAccessible(page)
  for (const [typed, problem] of [
    ['', 'Enter a domain, such as'],
    ['not a domain', 'Enter a domain, such as'],
    ['gmail.com', 'Anybody can have an address there'],
    [`mail.${domain}`, 'only the domain of your own confirmed address'],
  ] as const) {
    await field.fill(typed)
    await field.press('Enter')
    await expect(section.getByText(problem)).toBeVisible()
    await expect(field).toBeFocused()
  }
  await expectAccessible(page)
  await field.fill(` @${domain.toUpperCase()}`)
  await section.getByRole('button', { name: 'Allow domain' }).click()
  await expect(page.getByText(`Whoever is at ${domain} can join`)).toBeVisible()
  await expect(section.getByRole('listitem')).toHaveText([domain])
  await expect(field).toBeHidden()

  await section.getByLabel('Default role').selectOption('Admin')
  await expect(page.getByText('The default role is Admin now')).toBeVisible()
  await page
    .getByText('The default role is Admin now')
    .locator('../..')
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(page.getByText('The default role is Member now')).toBeVisible()
  await expect(section.getByLabel('Default role')).toHaveValue('member')
  await section.getByLabel('Default role').selectOption('Admin')
  await expect(page.getByText('The default role is Admin now')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/organizations/${slug}/members`)
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('admin')

  const guest = await another()
  await guest.goto('/signup')
  await signUp(guest, 'Gina Guest', `gina@${domain}`)
  await guest.waitForURL('**/onboarding')
  await expect(guest.getByRole('region', { name: 'You can join' })).toContainText(name)
  expect(await guest.content()).not.toContain(`/organizations/${slug}`)
  await expectAccessible(guest)
  await guest.goto('/organizations')
  await guest.waitForLoadState('networkidle')
  await expectAccessible(guest)
  await guest.getByRole('button', { name: `Join ${name}` }).press('Enter')
  await guest.waitForURL(`**/organizations/${slug}/dashboard`)
  await expect(guest.getByText(`You are in ${name}`)).toBeVisible()
  // An admin sees nothing that they could not change.
  await guest.goto(`/organizations/${slug}/settings`)
  await expect(guest.getByText('Joining')).toHaveCount(0)

  const stranger = await another()
  await signIn(stranger, 'mia@acme.test')
  await stranger.goto('/organizations')
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await stranger.content()).not.toContain(name)

  await page.reload()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Actions for Gina Guest' }).click()
  await page.getByRole('menuitem', { name: /Remove/ }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Remove/ })
    .click()
  await expect(page.getByRole('heading', { name: '1 member' })).toBeVisible()
  await guest.goto('/organizations')
  await expect(guest.getByText('You are not in an organization yet')).toBeVisible()
  expect(await guest.content()).not.toContain(name)
})

test('a domain is removed with a key, and put back', async ({ page }) => {
  const domain = `undone-${Date.now()}.test`
  await newcomer(page, 'Uma Undo', `uma@${domain}`)
  const slug = await organize(page, `Undone ${Date.now()}`)
  await openSettings(page, slug)
  const section = page.getByRole('region', { name: 'Joining' })
  await section.getByLabel('Domain', { exact: true }).press('Enter')
  await section.getByRole('button', { name: `Remove ${domain}` }).press('Enter')
  await expect(page.getByText(`Nobody joins by ${domain} any more`)).toBeVisible()
  await expect(section.getByRole('heading', { name: 'E-mail domains' })).toBeFocused()
  await expect(section.getByLabel('Domain', { exact: true })).toHaveValue(domain)
  const toast = page.getByText(`Nobody joins by ${domain} any more`).locator('../..')
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`${domain} is allowed again`)).toBeVisible()
  await page.reload()
  await expect(section.getByRole('listitem')).toHaveText([domain])
})
