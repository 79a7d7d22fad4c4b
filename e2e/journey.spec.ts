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
  upload,
} from './fixtures'

test('a newcomer signs up, onboards, uploads and invites; a colleague accepts; a stranger sees nothing', async ({
  page,
  another,
}) => {
  const owner = newEmail('olga')
  await page.goto('/signup')
  await expectAccessible(page)
  await signUp(page, 'Olga Owner', owner)
  await page.waitForURL('**/onboarding')
  await expectAccessible(page)
  const slug = await nameOrganization(page, `Journey ${Date.now()}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Journey')
  await expectAccessible(page)

  await page.goto(`/organizations/${slug}/gallery`)
  await expect(page.getByText('No images yet')).toBeVisible()
  await upload(page, 'one.png', 'two.png')
  await expect(page.getByText('one', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('two', { exact: true })).toBeVisible()
  await expectAccessible(page)

  const colleague = newEmail('carl')
  await page.goto(`/organizations/${slug}/members`)
  await expectAccessible(page)
  await page.getByLabel('E-mail address').fill(colleague)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText(`The invitation to ${colleague} is on its way`)).toBeVisible()

  const guest = await another()
  await guest.goto((await mailTo(colleague, /join|invit/i)).link)
  await expect(guest.getByRole('heading', { name: /^Join Journey/ })).toBeVisible()
  await expectAccessible(guest)
  await guest.getByRole('link', { name: 'Create an account' }).click()
  await signUp(guest, 'Carl Colleague', colleague)
  await expect(guest.getByRole('heading', { name: /^Join Journey/ })).toBeVisible()
  await guest.getByRole('button', { name: 'Accept' }).click()
  await guest.waitForURL(`**/organizations/${slug}/dashboard`)
  await guest.goto(`/organizations/${slug}/gallery`)
  await expect(guest.getByText('one', { exact: true })).toBeVisible()

  const stranger = await another()
  await stranger.goto('/signup')
  await signUp(stranger, 'Sam Stranger', newEmail('sam'))
  await stranger.waitForURL('**/onboarding')
  for (const pageName of ['dashboard', 'gallery', 'members']) {
    const response = await stranger.goto(`/organizations/${slug}/${pageName}`)
    expect(response?.status()).toBe(404)
    await expect(stranger.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
    expect(await stranger.content()).not.toContain('Journey')
  }
  await expectAccessible(stranger)
})

test('the link in the mailbox page confirms the address and signs in', async ({ page }) => {
  const email = newEmail('mary')
  await page.goto('/signup')
  await askForAccount(page, 'Mary Mailbox', email)
  const opened = await followLinkInMailbox(page, email, /confirm/i)
  await opened.waitForURL('**/onboarding')
  await expect(opened.getByRole('heading', { name: 'Name your organization' })).toBeVisible()
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
