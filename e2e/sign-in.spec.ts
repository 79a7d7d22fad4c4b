import type { Page } from '@playwright/test'
import { expect, expectAccessible, mailTo, newcomer, newEmail, test } from './fixtures'

/** Somebody with an account, signed out again. */
async function person(page: Page): Promise<string> {
  const email = newEmail('links')
  await newcomer(page, 'Lina Links', email)
  await page.context().clearCookies()
  return email
}

test('a link by mail signs in, once and only by its button, and leads to where the person wanted to be', async ({
  page,
  another,
}) => {
  const email = await person(page)
  await page.goto('/login?callbackURL=%2Forganizations%2Fnew')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('link', { name: 'E-mail me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in by e-mail' })).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByText(`If ${email} has an account, a link is on its way there.`)).toBeVisible()

  const { link } = await mailTo(email, /link to sign in/)
  // A program that looks at letters before people do reads the page, and uses nothing up.
  expect((await page.request.get(link)).status()).toBe(200)
  await page.goto(link)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/organizations/new')

  const late = await another()
  await late.goto(link)
  await late.getByRole('button', { name: 'Sign in' }).click()
  await expect(late.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  await expectAccessible(late)
})
