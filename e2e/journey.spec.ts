import { expect, expectAccessible, mailTo, nameOrganization, newEmail, signUp, test } from './fixtures'
import { upload } from './gallery-upload'

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
  for (const pageName of ['dashboard', 'gallery', 'members', 'roles', 'settings']) {
    const response = await stranger.goto(`/organizations/${slug}/${pageName}`)
    expect(response?.status()).toBe(404)
    await expect(stranger.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
    expect(await stranger.content()).not.toContain('Journey')
  }
  await expectAccessible(stranger)
})
