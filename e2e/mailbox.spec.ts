import {
  askForAccount,
  expect,
  expectAccessible,
  followLinkInMailbox,
  mailTo,
  nameOrganization,
  newEmail,
  signUp,
  test,
} from './fixtures'

test('the link in the mailbox page confirms the address and signs in, and the organization gets its name', async ({
  page,
}) => {
  const email = newEmail('mary')
  await page.goto('/signup')
  await askForAccount(page, 'Mary Mailbox', email)
  const opened = await followLinkInMailbox(page, email, /confirm/i)
  await expect(opened.getByText(`This confirms ${email} and signs you in here.`)).toBeVisible()
  await expectAccessible(opened)
  await opened.getByRole('button', { name: 'Confirm the address' }).click()
  await opened.waitForURL('**/onboarding')
  await expect(opened.getByRole('heading', { name: 'Name your organization' })).toBeVisible()
  await opened.waitForLoadState('networkidle')
  await nameOrganization(opened, `Mailbox ${Date.now()}`)
})

test('a forgotten password is replaced through the mail, once, and everybody else is signed out', async ({
  page,
  another,
}) => {
  const email = newEmail('fred')
  await page.goto('/signup')
  await signUp(page, 'Fred Forgetful', email)
  await page.waitForURL('**/onboarding')

  const elsewhere = await another()
  await elsewhere.goto('/forgot-password')
  await elsewhere.waitForLoadState('networkidle')
  await expectAccessible(elsewhere)
  await elsewhere.getByLabel('E-mail address').fill(email)
  await elsewhere.getByRole('button', { name: 'Send the link' }).click()
  await expect(elsewhere.getByRole('heading', { name: 'Check your inbox' })).toBeVisible()
  const { link } = await mailTo(email, /password/i)
  await elsewhere.goto(link)
  await elsewhere.waitForLoadState('networkidle')
  await expectAccessible(elsewhere)
  await elsewhere.getByLabel('New password').fill('a wholly other sentence')
  await elsewhere.getByRole('button', { name: 'Save the password' }).click()
  await expect(elsewhere.getByRole('heading', { name: 'Your password is saved' })).toBeVisible()
  await page.goto('/onboarding')
  await page.waitForURL('**/login**')
  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
})

test('the answer to a forgotten password is the same for an address nobody has', async ({ page }) => {
  await page.goto('/forgot-password')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('E-mail address').fill(newEmail('nobody'))
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { name: 'Check your inbox' })).toBeVisible()
})
