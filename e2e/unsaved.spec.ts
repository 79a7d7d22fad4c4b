import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'
import { found } from './founding'

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Discard what you have written?' })
const nav = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first()

/** Goes on, and is asked; keeps what is typed, then lets it go. */
async function expectAsked(page: Page, field: string, typed: string, to: string): Promise<void> {
  const from = page.url()
  await page.getByLabel(field, { exact: true }).fill(typed)
  await nav(page, to).click()
  await expect(question(page)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(question(page)).toHaveCount(0)
  expect(page.url()).toBe(from)
  await expect(page.getByLabel(field, { exact: true })).toHaveValue(typed)
  await page.goBack()
  await question(page).getByRole('button', { name: 'Keep writing' }).click()
  await expect(question(page)).toHaveCount(0)
  // The browser has gone back already, and is led forward again.
  await expect(page).toHaveURL(from)
  await nav(page, to).click()
  await question(page).getByRole('button', { name: 'Discard' }).click()
  await expect(page).not.toHaveURL(from)
  await expect(question(page)).toHaveCount(0)
}

test('what is typed into the settings, an invitation or a profile is asked for before another page; what is saved is not', async ({
  page,
}) => {
  test.slow()
  const slug = await found(page, 'Unsaved')
  await nav(page, 'Settings').click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await nav(page, 'Members').click()
  await expect(page).toHaveURL(/members$/)
  await expectAsked(page, 'E-mail address', 'somebody', 'Settings')
  await expect(page).toHaveURL(/settings$/)
  await expectAsked(page, 'Name', 'Another name', 'Members')

  // Two forms ask once, and a search of the list that is on screen does not.
  await page.getByLabel('E-mail address').fill('somebody')
  await page.getByRole('searchbox').fill('owner')
  await expect(page).toHaveURL(/search=owner/)
  await expect(question(page)).toHaveCount(0)
  await page.getByLabel('E-mail address').fill('')
  await nav(page, 'Settings').click()
  await expect(page).toHaveURL(/settings$/)

  // A new address is saved and followed.
  await page.getByLabel('Address').fill(`${slug}-2`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(`**/organizations/${slug}-2/settings`)
  await nav(page, 'Members').click()
  await expect(page).toHaveURL(/members$/)

  await page.goto('/account')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Name', { exact: true }).fill('Una Unsaved')
  await page.getByLabel('New e-mail address').fill('una@new.test')
  await page
    .getByRole('link', { name: 'All organizations' })
    .or(page.locator('a[href$="/dashboard"]'))
    .first()
    .click()
  await question(page).getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(/dashboard$/)
  await expect(question(page)).toHaveCount(0)
})

test('a tab is closed at once where nothing is typed, and asks where something is', async ({
  page,
  context,
}) => {
  test.slow()
  const slug = await found(page, 'Closing')
  const asked: string[] = []
  const open = async (typed: string) => {
    const tab = await context.newPage()
    tab.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await tab.goto(`/organizations/${slug}/teams`)
    await tab.waitForLoadState('networkidle')
    await tab.getByRole('button', { name: 'Make a team' }).click()
    await tab.getByRole('dialog').getByLabel('Name').fill(typed)
    const closed = tab.waitForEvent('close')
    await tab.close({ runBeforeUnload: true })
    await closed
  }
  await open('')
  expect(asked).toEqual([])
  await open('Design')
  expect(asked).toEqual(['beforeunload'])

  await page.goto(`/organizations/${slug}/teams`)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Make a team' }).click()
  const name = page.getByRole('dialog').getByLabel('Name')
  await name.fill('Design')
  await page.keyboard.press('Escape')
  await question(page).getByRole('button', { name: 'Keep writing' }).click()
  await expect(name).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Design', exact: true })).toBeVisible()
  await expect(question(page)).toHaveCount(0)
})
