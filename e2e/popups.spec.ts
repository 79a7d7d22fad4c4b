import type { Page } from '@playwright/test'
import { expect, signIn, test } from './fixtures'

const opened: [
  string,
  string,
  (page: Page) => Promise<unknown>,
  (page: Page) => ReturnType<Page['getByRole']>,
][] = [
  [
    'the palette',
    'dashboard',
    (page) => page.keyboard.press('ControlOrMeta+k'),
    (page) => page.getByRole('dialog', { name: 'Search and commands' }),
  ],
  [
    'the list of shortcuts',
    'dashboard',
    (page) => page.keyboard.press('?'),
    (page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' }),
  ],
  [
    'the menu of who is signed in',
    'dashboard',
    (page) => page.getByRole('button', { name: /gus@globex\.test/ }).click(),
    (page) => page.getByRole('menu'),
  ],
  [
    'the dialog of a page',
    'members',
    (page) => page.getByRole('button', { name: 'Invite several…' }).click(),
    (page) => page.getByRole('dialog'),
  ],
]

for (const [name, path, act, popup] of opened)
  test(`${name} waits for nothing but its code when it opens for the first time`, async ({ page }) => {
    await signIn(page, 'gus@globex.test')
    await page.clock.install()
    await page.goto(`/organizations/globex/${path}`)
    await page.waitForLoadState('networkidle')
    // From here on nothing in the page that waits for a moment comes to an end.
    await page.clock.pauseAt(Date.now() + 60_000)
    await act(page)
    await expect(popup(page)).toBeVisible()
  })

test('what a page draws beside its lists is fetched as soon as somebody is about to go there', async ({
  page,
}) => {
  await signIn(page, 'gus@globex.test')
  await page.goto('/organizations/globex/dashboard')
  await page.waitForLoadState('networkidle')
  const members = page.getByRole('link', { name: 'Members', exact: true }).first()
  await Promise.all([page.waitForRequest('**/assets/invite-form-*.js', { timeout: 10_000 }), members.hover()])
  await members.click()
  await expect(page.getByLabel('E-mail address')).toBeVisible()
})
