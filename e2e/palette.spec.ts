import type { Page } from '@playwright/test'
import { latch } from '../tests/harness/latch'
import { expect, expectAccessible, holdBack, signIn, test } from './fixtures'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search and commands' })
const field = (page: Page) => palette(page).getByRole('combobox')
const options = (page: Page) => palette(page).getByRole('option')
const pointed = (page: Page) => palette(page).getByRole('option', { selected: true })

async function open(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(field(page)).toBeFocused()
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

test('the keyboard alone opens it, finds a page, a member and an act, and gets back to where it was', async ({
  page,
}) => {
  await signIn(page, 'gus@globex.test')
  await goTo(page, '/organizations/globex/dashboard')
  const link = page.getByRole('link', { name: 'Gallery', exact: true }).first()
  await link.focus()
  await open(page)
  await expectAccessible(page)
  await expect(pointed(page)).toContainText('Dashboard')
  await expect(pointed(page)).toContainText('gthend')
  await page.keyboard.press('End')
  await expect(pointed(page)).toHaveText('Sign out')
  await page.keyboard.press('ArrowDown')
  await expect(pointed(page)).toContainText('Dashboard')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(pointed(page)).toContainText('Dashboard')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await expect(link).toBeFocused()
  await open(page)
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette(page)).toHaveCount(0)
  await expect(link).toBeFocused()

  await open(page)
  await page.keyboard.type('carol')
  await expect(pointed(page)).toContainText('carol@both.test')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/globex\/members\?search=carol%40both\.test/)
  await expect(page.getByRole('region', { name: 'Members' }).getByRole('row')).toHaveCount(2)

  await open(page)
  await page.keyboard.type('inv')
  await expect(pointed(page)).toHaveText('Invite a member')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('E-mail address')).toBeFocused()
  // What was chosen last comes first, and no name of anybody was kept.
  await open(page)
  await expect(options(page).first()).toHaveText('Invite a member')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('carol')
  await page.keyboard.press('Escape')
  // What had the focus goes away with its page: it goes on with the new one.
  await goTo(page, '/organizations/globex/teams')
  await page.getByRole('button', { name: 'Make a team' }).focus()
  await open(page)
  await page.keyboard.type('carol')
  await expect(pointed(page)).toContainText('carol@both.test')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/globex\/members/)
  await expect(page.locator('#main')).toBeFocused()
  await open(page)
  await page.keyboard.type('nothing is called so')
  await expect(palette(page).getByText('Nothing here is called')).toBeVisible()
  await expectAccessible(page)
})

test('a member finds what a member may see; a late answer changes nothing, and a failure says so', async ({
  page,
}) => {
  await signIn(page, 'mia@acme.test')
  await page.setViewportSize({ width: 390, height: 800 })
  await goTo(page, '/organizations/acme/gallery')
  await page.getByRole('button', { name: 'Search and commands' }).click()
  await expect(field(page)).toBeFocused()
  await expect(options(page).filter({ hasText: /Members|Roles|Settings|Invite|Export/ })).toHaveCount(0)
  await expect(options(page).filter({ hasText: 'Upload images' })).toHaveCount(1)
  await page.keyboard.type('alice')
  await expect(palette(page).getByText('Nothing here is called “alice”')).toBeVisible()

  // The answer to the first words is held back until the one to the next words is there.
  const { opened: held, open: release } = latch()
  await page.route('**/_serverFn/**', async (route) => {
    if (decodeURIComponent(route.request().url()).includes('"moun"')) await held
    await route.continue().catch(() => {})
  })
  await field(page).fill('moun')
  await page.waitForRequest((request) => decodeURIComponent(request.url()).includes('"moun"'))
  await field(page).fill('valley')
  await expect(options(page).first()).toContainText('Valley')
  release()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(options(page).filter({ hasNotText: /valley/i })).toHaveCount(0)

  await page.route('**/_serverFn/**', (route) => route.abort('internetdisconnected'))
  await field(page).fill('sea')
  await expect(palette(page).getByText('The connection to the server broke')).toBeVisible({ timeout: 20_000 })
  await page.unrouteAll()
  await palette(page).getByRole('button', { name: 'Try again' }).click()
  await expect(palette(page).getByRole('alert')).toHaveCount(0)
})

test('it opens again at once, however it was closed', async ({ page }) => {
  await signIn(page, 'gus@globex.test')
  await goTo(page, '/organizations/globex/members')
  for (const way of ['its button', 'Escape', 'a choice']) {
    await open(page)
    // In the frame in which it was closed: the browser says that a dialog was closed in the next one.
    await palette(page).evaluate(async (dialog, way) => {
      const press = (target: EventTarget, init: KeyboardEventInit) =>
        target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
      if (way === 'Escape' && dialog instanceof HTMLDialogElement) dialog.requestClose()
      else if (way === 'its button') dialog.querySelector('button')?.click()
      else press(dialog.querySelector('input') ?? dialog, { key: 'Enter' })
      await Promise.resolve()
      press(document, { key: 'k', ctrlKey: true })
    }, way)
    await expect(field(page), `closed by ${way}`).toBeFocused()
    await page.keyboard.press('ControlOrMeta+k')
    await expect(palette(page)).toHaveCount(0)
  }
})

test('what is typed before it is there is for it, and for no shortcut', async ({ page }) => {
  await signIn(page, 'gus@globex.test')
  await goTo(page, '/organizations/globex/dashboard')
  const release = await holdBack(page, '**/assets/palette-*.js')
  await page.getByRole('link', { name: 'Roles', exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('gone')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+k')
  // Each of them would do something: `g m` and `o` are shortcuts, and Enter follows the link.
  await page.keyboard.type('gm?o')
  for (const _ of 'gm?o') await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await page.keyboard.type('team')
  release()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('s')
  await expect(field(page)).toHaveValue('teams')
  await expect(pointed(page)).toContainText('Teams')
  await expect(page).toHaveURL(/globex\/dashboard/)
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await open(page)
  await expect(field(page)).toHaveValue('')
})

test('outside of an organization it finds pages, organizations and acts', async ({ page }) => {
  await signIn(page, 'carol@both.test')
  await goTo(page, '/account')
  await open(page)
  await page.keyboard.type('glob')
  await expect(pointed(page)).toHaveText('Globex')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/organizations/globex/dashboard')
})

/** The organizations that this tab keeps something of. */
const kept = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => {
    const router = Reflect.get(globalThis, '__TSR_ROUTER__')
    const keys: unknown[][] = router.options.context.queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }: { queryKey: unknown[] }) => queryKey)
    return [...new Set(keys.filter(([is]) => is === 'org').map(([, slug]) => slug))]
  })

test('it leads to the same page of another organization, and neither the tab nor the next person keeps anything', async ({
  page,
  context,
}) => {
  await signIn(page, 'carol@both.test')
  await goTo(page, '/organizations/acme/gallery')
  const other = await context.newPage()
  await goTo(other, '/organizations/globex/members')
  await open(page)
  await page.keyboard.type('mountain')
  await expect(palette(page).getByText('Searching…')).toHaveCount(0)
  await expect.poll(() => kept(page)).toEqual(['acme'])
  await field(page).fill('glob')
  await expect(pointed(page)).toHaveText('Globex')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/organizations/globex/gallery')
  await expect.poll(() => kept(page)).toEqual(['globex'])

  // Where it was last comes first, in this tab and, when it is asked, in the other one.
  await goTo(page, '/organizations/acme/gallery')
  await other.bringToFront()
  await expect.poll(() => kept(other)).toEqual(['globex'])
  await other.getByRole('button', { name: /Switch organization/ }).click()
  await expect(other.getByRole('menuitem').first()).toContainText('Acme')
  await other.keyboard.press('Escape')
  await expect(other).toHaveURL(/globex\/members/)

  await page.bringToFront()
  await open(page)
  await page.keyboard.type('sign out')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/login')
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('refactkit:'))),
  ).toEqual([])
})
