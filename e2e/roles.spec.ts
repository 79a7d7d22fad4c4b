import type { Page } from '@playwright/test'
import { expect, expectAccessible, newcomer, newEmail, signIn, test } from './fixtures'
import { organize } from './founding'
import { tabTo } from './keyboard'

const matrix = (page: Page) => page.getByRole('region', { name: 'What each role may do' })

/** What a row comes to say of the roles, in the order of the columns. */
const expectRow = (page: Page, name: string, roles: string[]): Promise<void> =>
  expect(matrix(page).getByRole('row', { name }).getByRole('cell')).toHaveText(roles, { useInnerText: true })

test('an owner makes a role, invites somebody to it, changes it, and deletes it: who was invited gets another one', async ({
  page,
}) => {
  test.slow()
  await newcomer(page, 'Rosa Roles', newEmail('rosa'))
  const slug = await organize(page, `Roles ${Date.now()}`)
  await page.goto(`/organizations/${slug}/dashboard`)
  await page.getByRole('link', { name: 'Roles', exact: true }).click()
  await expect(page.getByText('No role of your own yet')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Make a role' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText(/^Write 2 to 40 characters/)).toBeVisible()
  await expect(form.getByLabel('Name', { exact: true })).toBeFocused()
  await form.getByLabel('Name', { exact: true }).fill('Recruiter')
  await form.getByLabel('Start from').selectOption('Nothing')
  await expect(form.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await form.getByRole('checkbox', { name: 'Invite people' }).click()
  const along = form.getByRole('checkbox', { name: 'See who is invited' })
  await expect(along).toBeChecked()
  await expect(along).toBeDisabled()
  await expect(along).toHaveAccessibleDescription('Comes with what is chosen below')
  await expect(form.getByRole('checkbox', { name: 'See roles' })).toBeChecked()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The role Recruiter can be given to people')).toBeVisible()
  await expect(form).toBeHidden()
  await expectRow(page, 'Invite people', ['No', 'Yes', 'Yes', 'Yes'])
  await expectRow(page, 'Export everything', ['No', 'No', 'Yes', 'No'])
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Members', exact: true }).click()
  await page.getByLabel('E-mail address').fill(newEmail('rita'))
  await page.getByLabel('Role', { exact: true }).selectOption('Recruiter')
  await page.getByRole('button', { name: 'Send invitation' }).click()
  const invited = page.getByLabel(/^Role in the invitation to rita/)
  await expect(invited).toHaveValue('r-recruiter')

  await page.getByRole('link', { name: 'Roles', exact: true }).click()
  await expect(matrix(page).getByText('1 invited')).toBeVisible()
  await page.getByRole('button', { name: 'Edit Recruiter' }).click()
  await form.getByLabel('Name', { exact: true }).fill('Talent')
  await form.getByRole('checkbox', { name: 'Export everything' }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The role Talent is changed')).toBeVisible()
  await expectRow(page, 'Export everything', ['No', 'No', 'Yes', 'Yes'])

  await page.getByRole('button', { name: 'Delete Talent' }).click()
  const question = page.getByRole('alertdialog', { name: 'Delete the role Talent?' })
  await expect(question.getByText('1 open invitation needs another one.')).toBeVisible()
  await question.getByLabel('Role they get instead').selectOption('Admin')
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Delete role' }).click()
  await expect(page.getByText('1 open invitation: now Admin')).toBeVisible()
  await expect(page.getByText('No role of your own yet')).toBeVisible()
  await page.goto(`/organizations/${slug}/members`)
  await expect(invited).toHaveValue('admin')
})

test('the keyboard alone makes a role and deletes it', async ({ page }) => {
  await signIn(page, 'gus@globex.test')
  await page.goto('/organizations/globex/dashboard')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.waitForURL('**/organizations/globex/roles')
  const name = `Key ${Date.now()}`
  const form = page.getByRole('dialog')
  await tabTo(page, page.getByRole('button', { name: 'Make a role' }))
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type(name)
  await tabTo(page, form.getByRole('checkbox', { name: 'Invite people' }))
  await page.keyboard.press('Space')
  await tabTo(page, form.getByRole('button', { name: 'Save' }))
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expectRow(page, 'Invite people', ['No', 'Yes', 'Yes', 'Yes'])
  await tabTo(page, page.getByRole('button', { name: `Delete ${name}` }))
  await page.keyboard.press('Enter')
  const remove = page.getByRole('button', { name: 'Delete role' })
  await tabTo(page, remove)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Delete ${name}` })).toBeHidden()
  await tabTo(page, page.getByRole('button', { name: 'Make a role' }))
})

test('an admin sees the roles and nothing to press; a member is told that the page is not theirs', async ({
  page,
  another,
}) => {
  await signIn(page, 'adam@acme.test')
  await page.goto('/organizations/acme/roles')
  await expectRow(page, 'Make roles', ['No', 'No', 'Yes'])
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expectAccessible(page)

  const colleague = await another()
  await signIn(colleague, 'mia@acme.test')
  await colleague.goto('/organizations/acme/roles')
  await expect(colleague.getByRole('heading', { name: 'This page is not for everybody' })).toBeVisible()
  await expect(colleague.getByRole('link', { name: 'Roles', exact: true })).toBeHidden()
})
