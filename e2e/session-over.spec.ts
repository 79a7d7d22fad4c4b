import type { Page } from '@playwright/test'
import { expect, expectAccessible, inDatabase, newcomer, newEmail, password, signIn, test } from './fixtures'
import { organize } from './founding'

/** As if somebody had signed this person out everywhere. */
const endSessions = (email: string) =>
  inDatabase('delete from session where user_id = (select id from "user" where email = $1)', [email])

/** Somebody new on the settings of an organization of theirs, with another name typed. */
async function typed(page: Page, name: string): Promise<{ email: string; slug: string }> {
  const email = newEmail(name.toLowerCase())
  await newcomer(page, `${name} Over`, email)
  const slug = await organize(page, `${name} ${Date.now()}`)
  await page.goto(`/organizations/${slug}/settings`)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Name', { exact: true }).fill(`${name} typed this`)
  return { email, slug }
}

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Sign in again' })

test('whose session has ended signs in over the page, and what they typed is saved as if nothing had been', async ({
  page,
}) => {
  const { email } = await typed(page, 'Sessa')
  await endSessions(email)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const asked = question(page)
  const field = asked.getByLabel('Password', { exact: true })
  await expect(field).toBeFocused()
  await expect(asked).toContainText(`sign in as ${email}`)
  await expect(asked.getByRole('textbox', { name: 'E-mail address' })).toHaveCount(0)
  await expect(asked.getByRole('link', { name: 'Sign in another way' })).toHaveAttribute(
    'href',
    /^\/login\?callbackURL=%2Forganizations%2F.+%2Fsettings$/,
  )
  await expectAccessible(page)

  await asked.getByRole('button', { name: 'Not now' }).click()
  await expect(asked).toHaveCount(0)
  await expect(page.getByText('You are signed out. Sign in and try again.')).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Sessa typed this')

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await field.fill('not the password')
  await page.keyboard.press('Enter')
  await expect(asked.getByText('The e-mail address or the password is wrong.')).toBeVisible()
  await field.fill(password)
  await page.keyboard.press('Enter')
  await expect(asked).toHaveCount(0)
  await expect(page.getByText('Saved Sessa typed this')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Sessa typed this')
})

test('when somebody else has signed in meanwhile, the page loads anew, saves nothing, and shows nothing of who was there', async ({
  page,
  context,
}) => {
  await page.clock.install()
  const { email, slug } = await typed(page, 'Formera')
  await endSessions(email)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(question(page)).toBeVisible()
  const other = await context.newPage()
  await signIn(other, 'mia@acme.test')
  const calls: string[] = []
  page.on('request', (request) => void (request.method() === 'POST' && calls.push(request.url())))
  await question(page).getByLabel('Password', { exact: true }).fill('not the password')
  await page.clock.fastForward(60_000)
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await expect(page.getByText(/Formera/)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Your menu/ })).toContainText('Mia')
  expect(calls).toEqual([])
  expect(page.url()).toContain(slug)
})
