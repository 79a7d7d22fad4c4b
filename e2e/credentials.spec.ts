import type { Page } from '@playwright/test'
import { codeOf } from '../tests/harness/code-of'
import { confirm, expect, expectAccessible, mailTo, newcomer, newEmail, password, test } from './fixtures'

/** A device that has a passkey for whoever wants one, and asks its person as they would like it. */
async function withDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

async function openAccount(page: Page, name: string): Promise<string> {
  const email = newEmail(name.toLowerCase())
  await newcomer(page, name, email)
  await page.goto('/account')
  await page.waitForLoadState('networkidle')
  return email
}

const signOut = (page: Page) => page.context().clearCookies({ name: /session_token/ })

test('a passkey is added, named, signs in and is removed', async ({ page }) => {
  await withDevice(page)
  const email = await openAccount(page, 'Paula')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await confirm(page)
  await expect(page.getByText('The passkey is added')).toBeVisible()
  await mailTo(email, /A passkey was added/)
  await page.getByRole('button', { name: 'Rename Passkey' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).last().fill('Laptop')
  await page.keyboard.press('Enter')
  await expect(page.getByText('It is called Laptop now')).toBeVisible()
  await expectAccessible(page)

  await signOut(page)
  // The field offers it as well, and this device may say yes before anybody presses the button.
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false)
  })
  await page.goto('/login?callbackURL=%2Faccount')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('**/account')
  await page.waitForLoadState('networkidle')

  await page.getByRole('button', { name: 'Remove Laptop' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove Laptop' }).click()
  await expect(page.getByText('Laptop is removed')).toBeVisible()
  await expect(page.getByText('You have none yet.')).toBeVisible()
})

test('codes are set up, asked for at the next sign-in and by a session that ends, and taken back; a backup code helps out', async ({
  page,
}) => {
  const email = await openAccount(page, 'Tessa')
  await page.getByRole('button', { name: 'Set up codes' }).click()
  await confirm(page)
  const setup = page.getByRole('dialog')
  await expect(setup.getByRole('img', { name: 'Picture for your authenticator app' })).toBeVisible()
  await expectAccessible(page)
  const secret = (await setup.locator('.font-mono').first().textContent()) ?? ''
  await setup.getByLabel('Code').fill('000000')
  await page.keyboard.press('Enter')
  await expect(setup.getByText('This code is not right')).toBeVisible()
  await setup.getByLabel('Code').fill(await codeOf(secret))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Your backup codes' })).toBeVisible()
  const [backup = '', another = ''] = await page.getByRole('dialog').getByRole('listitem').allTextContents()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('10 backup codes are left.')).toBeVisible()
  await mailTo(email, /asks for a code now/)

  await signOut(page)
  await page.goto('/login?callbackURL=%2Faccount')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Second step' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Code').fill('abcde-fghij')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByText('This code is not right')).toBeVisible()
  await page.getByLabel('Code').fill(backup)
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.waitForURL('**/account')
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('9 backup codes are left.')).toBeVisible()

  // A session that ends asks for both steps over the page, which keeps what was typed.
  await page.getByLabel('Name', { exact: true }).fill('Tessa Twice')
  await signOut(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const over = page.getByRole('alertdialog', { name: 'Sign in again' })
  await over.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(over.getByLabel('Code')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await expect(over.getByText('This code is not right')).toBeVisible()
  await over.getByLabel('Code').fill(another)
  await page.keyboard.press('Enter')
  await expect(over).toHaveCount(0)
  await expect(page.getByText('You are called Tessa Twice now')).toBeVisible()

  await page.getByRole('button', { name: 'Stop asking for codes' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop asking for codes' }).click()
  await expect(page.getByText('You are not asked for a code.')).toBeVisible()
})

test('a button leads to an account elsewhere, from a form that leaves the page for nowhere else', async ({
  page,
}) => {
  const asked: URL[] = []
  await page.route('https://github.com/**', (route) => {
    asked.push(new URL(route.request().url()))
    return route.fulfill({ contentType: 'text/html', body: '<h1>GitHub</h1>' })
  })
  await page.goto('/login?callbackURL=%2Faccount')
  await page.getByRole('button', { name: 'Continue with GitHub' }).click()
  await expect(page.getByRole('heading', { name: 'GitHub' })).toBeVisible()
  expect(asked[0]?.searchParams.get('redirect_uri')).toMatch(/\/api\/auth\/callback\/github$/)
  expect(asked[0]?.searchParams.get('code_challenge')).toBeTruthy()
})
