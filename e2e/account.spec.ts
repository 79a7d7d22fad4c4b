import sharp from 'sharp'
import {
  confirm,
  expect,
  expectAccessible,
  mailTo,
  newcomer,
  newEmail,
  password,
  signIn,
  test,
} from './fixtures'
import { bring, found, openMembers } from './founding'

const portrait = () =>
  sharp({ create: { width: 640, height: 360, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()

test('a name and a picture are chosen, cut, seen by colleagues and by no stranger, and taken back', async ({
  page,
  another,
}) => {
  test.slow()
  const slug = await found(page, 'Portrait')
  const guest = await another()
  await bring(page, guest, 'Gil Guest', 'admin')
  await page.getByRole('button', { name: /Your menu/ }).click()
  await page.getByRole('menuitem', { name: 'Your account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page)

  await page.getByLabel('Name', { exact: true }).fill('  Petra   Portrait ')
  await page.getByLabel('Name', { exact: true }).press('Enter')
  await expect(page.getByText('You are called Petra Portrait now')).toBeVisible()
  await expect(page.getByRole('button', { name: /Your menu/ })).toContainText('Petra Portrait')

  const buffer = await portrait()
  await page.locator('input[type="file"]').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer })
  const cropping = page.getByRole('dialog', { name: 'What is seen of it' })
  await expect(cropping.locator('img')).toBeVisible()
  await expectAccessible(page)
  await cropping.getByLabel('Zoom').fill('2')
  await cropping.getByRole('button', { name: 'Use it' }).click()
  await expect(page.getByText('Your picture is changed')).toBeVisible()
  const seen = page.getByRole('button', { name: /Your menu/ }).locator('img')
  await expect(seen).toHaveAttribute('src', /\/api\/people\/.+\/picture\?file=/)
  const address = (await seen.getAttribute('src')) ?? ''

  // A colleague sees it in the list, in the log and in the team; somebody from elsewhere finds nothing.
  await openMembers(guest, slug)
  await expect(guest.locator(`img[src="${address}"]`)).toHaveCount(1)
  expect((await guest.request.get(address)).headers()['content-type']).toBe('image/webp')
  await guest.goto(`/organizations/${slug}/audit`)
  await expect(guest.locator(`img[src="${address}"]`).first()).toBeVisible()
  const stranger = await another()
  expect((await stranger.request.get(address)).status()).toBe(401)
  await signIn(stranger, 'mia@acme.test')
  expect((await stranger.request.get(address)).status()).toBe(404)

  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('Your picture is removed')).toBeVisible()
  expect((await page.request.get(address)).status()).toBe(404)
  await page
    .getByText('Your picture is removed')
    .locator('../..')
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(page.getByText('Your picture is as it was')).toBeVisible()
  await expect(seen).toBeVisible()
})

test('a browser is signed out from another one: its next click says so, and another password does the same', async ({
  page,
  another,
}) => {
  const email = newEmail('sessions')
  await newcomer(page, 'Sid Sessions', email)
  const other = await another()
  await signIn(other, email)
  await other.goto('/account')
  await other.waitForLoadState('networkidle')
  await other.getByLabel('Name', { exact: true }).fill('Somebody else')

  await page.goto('/account')
  await page.waitForLoadState('networkidle')
  const browsers = page.getByRole('list', { name: 'Browsers that are signed in' }).getByRole('listitem')
  await expect(browsers).toHaveCount(2)
  await expect(browsers.first()).toContainText('This browser')
  await expect(browsers.first()).toContainText(/Chrome \d+, Linux/)
  await browsers
    .last()
    .getByRole('button', { name: /^Sign out / })
    .click()
  await expect(browsers).toHaveCount(1)

  // The page that is still open over there asks with whatever is done next, by itself or by its person, and keeps what was typed.
  await other.getByRole('button', { name: 'Save' }).dispatchEvent('click')
  const question = other.getByRole('alertdialog', { name: 'Sign in again' })
  await expect(question.getByLabel('Password', { exact: true })).toBeFocused()
  await other.keyboard.type(password)
  await other.keyboard.press('Enter')
  await expect(other.getByText('You are called Somebody else now')).toBeVisible()

  await page.getByLabel('Current password').fill('wrong password 1')
  await page.getByLabel('New password').fill('passwordpassword')
  await expect(page.getByText('Among the first that are tried.')).toBeVisible()
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('This is not your password.')).toBeVisible()
  await expect(page.getByLabel('Current password')).toBeFocused()
  await page.getByLabel('Current password').fill(password)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('This password is easy to guess.')).toBeVisible()
  await expect(page.getByLabel('New password')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('New password').fill('a wholly other sentence')
  await expect(page.getByText('Very hard to guess.')).toBeVisible()
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('Your password is changed')).toBeVisible()
  await expect(page.getByLabel('New password')).toHaveValue('')
  await mailTo(email, /password was changed/)
  await other.goto('/account')
  await other.waitForURL('**/login?callbackURL=%2Faccount')
})

test('an account is deleted, once nothing is left without an owner', async ({ page, another }) => {
  test.slow()
  const slug = await found(page, 'Leaving')
  const guest = await another()
  await bring(page, guest, 'Gwen Guest', 'admin')
  await page.goto('/account')
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('One other person is in it')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete…' })).toHaveCount(0)
  await page.getByRole('link', { name: /^Give it to somebody: Leaving/ }).click()
  await page.waitForURL(`**/organizations/${slug}/members`)
  await page
    .getByRole('row', { name: /Gwen Guest/ })
    .getByRole('button', { name: /Gwen Guest/ })
    .click()
  await page.getByRole('menuitem', { name: 'Hand over ownership…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Make Gwen Guest the owner' }).click()
  await confirm(page)
  await expect(page.getByText('Gwen Guest is an owner now')).toBeVisible()

  await page.goto('/account')
  await page.waitForLoadState('networkidle')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download' }).click()
  expect((await download).suggestedFilename()).toMatch(/^refactkit-[\d-]+\.json$/)
  await page.getByRole('button', { name: 'Delete…' }).click()
  const asking = page.getByRole('alertdialog', { name: 'Delete your account?' })
  const email = /Type “(.+)” to/.exec((await asking.textContent()) ?? '')?.[1] ?? ''
  await asking.getByRole('button', { name: 'Delete my account' }).click()
  await expect(asking.getByText('This is not your address.')).toBeVisible()
  await asking.getByLabel('Your e-mail address').fill(email)
  await expectAccessible(page)
  await asking.getByRole('button', { name: 'Delete my account' }).click()
  await page.waitForURL('**/login')
  await mailTo(email, /account is deleted/)

  await openMembers(guest, slug)
  await expect(guest.getByText('Leaving Owner')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible()
})

test('another address counts once it is confirmed, and who reads the old one takes the account back', async ({
  page,
  another,
}) => {
  test.slow()
  const [old, wanted] = [newEmail('old'), newEmail('wanted')]
  await newcomer(page, 'Edda Email', old)
  await page.goto('/account')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('New e-mail address').fill(wanted)
  await page.getByRole('button', { name: 'Change the address' }).click()
  await confirm(page)
  await expect(page.getByText(`${wanted} waits to be confirmed`)).toBeVisible()
  await expectAccessible(page)

  // Somebody else who opens the link can do nothing with it.
  const { link } = await mailTo(wanted, /confirm your new/i)
  const stranger = await another()
  await stranger.goto(link)
  await stranger.waitForURL('**/login?callbackURL=*')
  await signIn(stranger, 'mia@acme.test')
  await stranger.goto(link)
  await expect(stranger.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  await expectAccessible(stranger)

  await page.goto(link)
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { name: 'Use this address from now on?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Use ${wanted}` }).click()
  await page.waitForURL('**/account')
  await expect(page.getByRole('button', { name: /Your menu/ })).toContainText(wanted)

  const reader = await another()
  await reader.goto((await mailTo(old, /address was changed/)).link)
  await reader.waitForLoadState('networkidle')
  await expect(reader.getByRole('heading', { name: 'Take your address back?' })).toBeVisible()
  await expectAccessible(reader)
  await reader.getByRole('button', { name: 'Take it back' }).click()
  await expect(reader.getByRole('heading', { name: 'You have your address back' })).toBeVisible()
  await expectAccessible(reader)
  await page.reload()
  await page.waitForURL('**/login?callbackURL=%2Faccount')
  await page.goto((await mailTo(old, /new password/)).link)
  await expect(page.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
})
