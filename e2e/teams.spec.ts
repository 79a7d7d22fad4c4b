import type { Page } from '@playwright/test'
import { expect, expectAccessible, mailTo, newcomer, newEmail, test } from './fixtures'
import { bring, found } from './founding'

async function makeTeam(page: Page, slug: string): Promise<void> {
  await page.goto(`/organizations/${slug}/teams`)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Make a team' }).click()
  await page.getByRole('dialog', { name: 'New team' }).getByLabel('Name').fill('Design')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The team Design is there')).toBeVisible()
}

test('a team is made and filled, and its members see who is in it', async ({ page, another }) => {
  const slug = await found(page, 'Teaming')
  const guest = await another()
  await bring(page, guest, 'Gina Guest', 'member')
  await makeTeam(page, slug)
  await page.getByRole('button', { name: 'Design', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Design' })
  await sheet.getByLabel('Add somebody').fill('gina')
  // By keyboard alone: what had the focus goes away with the person, and the focus goes on.
  await sheet.getByRole('button', { name: 'Add Gina Guest' }).press('Enter')
  await expect(sheet.getByRole('searchbox', { name: 'Add somebody' })).toBeFocused()
  await sheet.getByRole('button', { name: 'Remove Gina Guest from the team' }).press('Enter')
  await expect(sheet.getByText('Nobody is in this team yet.')).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('list', { name: 'Design' })).toContainText('Gina Guest')
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('row', { name: /Design 1 person/ })).toBeVisible()

  // The palette leads to the people of a team, from wherever it is asked.
  await page.getByRole('link', { name: 'Roles', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Roles' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('desi')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Design')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(sheet).toContainText('Gina Guest')
  await sheet.getByRole('button', { name: 'Done' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(page).toHaveURL(/teams$/)

  await guest.goto(`/organizations/${slug}/teams`)
  await guest.waitForLoadState('networkidle')
  await guest.getByRole('button', { name: 'Design', exact: true }).click()
  const seen = guest.getByRole('dialog', { name: 'Design' })
  await expect(seen.getByText('Gina Guest')).toBeVisible()
  await expect(seen.getByLabel('Add somebody')).toHaveCount(0)
  await expect(guest.getByRole('button', { name: 'Rename Design' })).toHaveCount(0)
})

test('whoever is invited into a team is in it, and the list of members narrows to it', async ({
  page,
  another,
}) => {
  const slug = await found(page, 'Inviting')
  await makeTeam(page, slug)
  await page.goto(`/organizations/${slug}/members`)
  await page.waitForLoadState('networkidle')
  const email = newEmail('nora')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Team', { exact: true }).selectOption('Design')
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByRole('row', { name: new RegExp(email) })).toContainText('into Design')
  const guest = await another()
  await newcomer(guest, 'Nora New', email)
  await guest.goto((await mailTo(email, /join/i)).link)
  await guest.getByRole('button', { name: 'Accept' }).click()
  await guest.waitForURL('**/dashboard')

  await page.reload()
  await page.waitForLoadState('networkidle')
  const people = page.getByRole('region', { name: 'Members' }).getByRole('row')
  await expect(people).toHaveCount(3)
  await page.getByLabel('Show only a team').selectOption('Design')
  await expect(people).toHaveCount(2)
  await expect(people.last()).toContainText('Nora New')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Make a link…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Team', { exact: true }).selectOption('Design')
  await dialog.getByRole('button', { name: 'Make link' }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('region', { name: 'Links to join' })).toContainText('into Design')

  await page.goto(`/organizations/${slug}/teams`)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Delete Design' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('1 person stays in the organization')
  await question.getByRole('button', { name: 'Delete team' }).click()
  await expect(page.getByText('No team yet')).toBeVisible()
})
