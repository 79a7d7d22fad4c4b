import type { Page } from '@playwright/test'
import { confirm, expect, expectAccessible, nameOrganization, test } from './fixtures'
import { bring, found, openMembers } from './founding'

const roleOf = (page: Page, name: string) => page.getByLabel(`Role of ${name}`)

async function choose(page: Page, name: string, act: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: act }).click()
}

test('a role is changed while its holder looks, and taken back from the toast', async ({ page, another }) => {
  const slug = await found(page, 'Roles')
  const guest = await another()
  await bring(page, guest, 'Rita Rise', 'member')
  await openMembers(page, slug)
  await expectAccessible(page)
  expect((await guest.goto(`/organizations/${slug}/members`))?.status()).toBe(403)
  await roleOf(page, 'Rita Rise').selectOption('admin')
  await expect(page.getByText('Rita Rise: the role is Admin now')).toBeVisible()
  await openMembers(guest, slug)
  await expect(guest.getByRole('heading', { name: '2 members' })).toBeVisible()
  // An admin offers nothing about an owner, and no role above their own.
  await expect(roleOf(guest, 'Roles Owner')).toHaveCount(0)
  await expect(guest.getByRole('button', { name: 'Actions for Roles Owner' })).toHaveCount(0)
  await expect(guest.getByLabel('Role', { exact: true }).getByRole('option')).toHaveText(['Member', 'Admin'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(roleOf(page, 'Rita Rise')).toHaveValue('member')
  const person = page.getByRole('columnheader', { name: 'Person' })
  const people = page.getByRole('region', { name: 'Members' }).getByRole('row')
  await person.getByRole('button').click()
  await expect(person).toHaveAttribute('aria-sort', 'ascending')
  await expect(people.nth(1)).toContainText('Rita Rise')
  await person.getByRole('button').click()
  await expect(people.nth(1)).toContainText('Roles Owner')
  await page.getByLabel('Find by name or e-mail').fill('rita')
  await expect(page).toHaveURL(/members\?sort=-name&search=rita/)
  await page.reload()
  await expect(page.getByLabel('Find by name or e-mail')).toHaveValue('rita')
  await expect(person).toHaveAttribute('aria-sort', 'descending')
  await expect(people).toHaveCount(2)
  await guest.getByLabel('E-mail address').fill('nobody@new.test')
  await guest.getByRole('button', { name: 'Send invitation' }).click()
  const problem = guest.locator('[data-slot=field-error]')
  await expect(problem.filter({ hasText: 'Your role here does not allow this' })).toBeVisible()
})

test('whoever is removed is told so in every open tab, and finds nothing of it any more', async ({
  page,
  another,
}) => {
  const slug = await found(page, 'Gone')
  const guest = await another()
  await bring(page, guest, 'Greta Gone', 'admin')
  const tab = await guest.context().newPage()
  await openMembers(guest, slug)
  await tab.goto(`/organizations/${slug}/gallery`)
  await tab.waitForLoadState('networkidle')
  await openMembers(page, slug)
  await choose(page, 'Greta Gone', 'Remove…')
  await expect(page.getByRole('alertdialog')).toContainText('Remove Greta Gone from Gone')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Remove Greta Gone' }).click()
  await expect(page.getByText('Greta Gone is not a member any more')).toBeVisible()
  await expect(page.getByRole('heading', { name: '1 member' })).toBeVisible()

  await guest.getByLabel('Find by name or e-mail').fill('owner')
  await expect(guest.getByRole('heading', { name: /You are not in Gone \d+ any more/ })).toBeVisible()
  await expect(guest.getByText('Gone Owner')).toHaveCount(0)
  await expectAccessible(guest)
  await tab.getByRole('link', { name: 'Dashboard' }).first().click()
  await expect(
    tab.getByRole('heading', { name: /You are not in Gone \d+ any more|nothing at this address/ }),
  ).toBeVisible()
  expect((await guest.goto(`/organizations/${slug}/members`))?.status()).toBe(404)
  await guest.goto('/organizations')
  await expect(guest.getByText('You are not in an organization yet')).toBeVisible()
})

test('the last owner stays until the organization is handed over, and leaves then, by keyboard alone', async ({
  page,
  another,
}) => {
  const slug = await found(page, 'Handed')
  const guest = await another()
  await bring(page, guest, 'Hanna Heir', 'member')
  await openMembers(page, slug)
  await choose(page, 'Handed Owner', 'Leave this organization…')
  await page.getByRole('button', { name: /^Leave Handed/ }).click()
  await expect(page.getByText('There has to be an owner')).toBeVisible()

  await page.getByRole('button', { name: 'Actions for Hanna Heir' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Hand over ownership…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alertdialog')).toContainText(
    'Hanna Heir becomes an owner and you become an admin',
  )
  await page.getByRole('button', { name: 'Make Hanna Heir the owner' }).focus()
  await page.keyboard.press('Enter')
  // Whoever came by a link has not shown here who they are.
  await confirm(page)
  await expect(page.getByText('Hanna Heir is an owner now, and you are an admin')).toBeVisible()
  await expect(roleOf(page, 'Hanna Heir')).toHaveCount(0)

  await choose(page, 'Handed Owner', 'Leave this organization…')
  await page.getByRole('button', { name: /^Leave Handed/ }).click()
  await page.waitForURL('**/organizations')
  await expect(page.getByText(/You have left Handed/)).toBeVisible()
  await openMembers(guest, slug)
  await expect(guest.getByRole('heading', { name: '1 member' })).toBeVisible()
})

test('who invites begins anew in another organization, and the search shows what the address asks for', async ({
  page,
}) => {
  await found(page, 'Anew')
  await page.goto('/organizations/new')
  const other = await nameOrganization(page, `Further ${Date.now()}`)
  await openMembers(page, other)
  const role = page.getByLabel('Role', { exact: true })
  await role.selectOption('admin')
  await page.getByRole('button', { name: /Switch organization/ }).click()
  await page.getByRole('menuitem', { name: /^Anew/ }).click()
  await expect(page).not.toHaveURL(new RegExp(other))
  await expect(role).toHaveValue('member')

  const search = page.getByLabel('Find by name or e-mail')
  await search.fill('nobody')
  await expect(page).toHaveURL(/search=nobody/)
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').fill('anew.')
  await expect(page.locator('[role=option][aria-selected=true]')).toContainText('Anew Owner')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/search=anew\./)
  await expect(search).toHaveValue(/^anew\./)
})
