import { expect, newEmail, signUp, test } from './fixtures'

test('what is typed before the page wakes up is kept, and what follows from it appears', async ({ page }) => {
  await page.goto('/signup')
  await signUp(page, 'Ella Early', newEmail('ella'))
  await page.waitForURL('**/onboarding')

  let wakeUp = () => {}
  const typed = new Promise<void>((resolve) => {
    wakeUp = resolve
  })
  await page.route('**/*.js', async (route) => {
    await typed
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  const name = page.getByLabel('Name', { exact: true })
  await name.fill('Early Birds')
  await expect(page.getByLabel('Address')).toHaveValue('')
  wakeUp()
  await expect(page.getByLabel('Address')).toHaveValue('early-birds')
  await expect(name).toHaveValue('Early Birds')
  await page.unrouteAll({ behavior: 'wait' })
})
