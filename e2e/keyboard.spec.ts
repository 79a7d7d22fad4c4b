import { pages } from '../tests/access/samples'
import { expect, mailTo, newEmail, password, signIn, test } from './fixtures'
import { enter, tabTo, type, walk } from './keyboard'

const paths = Object.entries(pages)
  .filter(([, { params, leadsOn }]) => !params && !leadsOn)
  .map(([path, { needs }]) => ({
    path: path.replace('$slug', 'acme'),
    isForStrangers: needs === 'nobody signed in',
  }))

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`Tab walks through every page of ${viewport.width} pixels: it comes to all that can be clicked, and what has the focus is seen`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const told: string[] = []
    const look = async (path: string) => {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      for (const wrong of await walk(page)) told.push(`${path}: ${wrong}`)
    }
    for (const { path, isForStrangers } of paths) if (isForStrangers) await look(path)
    await signIn(page, 'alice@acme.test')
    for (const { path, isForStrangers } of paths) if (!isForStrangers) await look(path)
    expect(told).toEqual([])
  })

test('a walk by Tab tells what only a mouse reaches, what nobody sees and what is hidden', async ({
  page,
}) => {
  await page.goto('/login')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const hidden = 'position: fixed; inset-block-end: 0; inset-inline-end: 0; width: 40px; height: 40px'
    for (const [tag, style] of [
      ['div', 'cursor: pointer'],
      ['button', 'outline: none; box-shadow: none'],
      ['button', hidden],
      ['p', hidden],
    ] as const)
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement(tag), { style, textContent: 'x' }))
  })
  expect((await walk(page)).map((told) => told.replace(/ <.*/, ''))).toEqual([
    'nobody sees the focus on',
    expect.stringMatching(/^<p .* hides$/),
    'only a mouse clicks',
  ])
})

test('the keyboard alone signs up, makes an organization, invites, makes a role and a team, and goes', async ({
  page,
}) => {
  test.slow()
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const field = (name: string) => page.getByLabel(name, { exact: true })
  const go = async (words: string, path: string) => {
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+k')
    const palette = page.getByRole('dialog', { name: 'Search and commands' })
    await expect(palette.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(words)
    await expect(palette.getByRole('option', { selected: true })).toContainText(words)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${path}`)
  }
  const email = newEmail('kay')
  await page.goto('/')
  await enter(page, page.getByRole('link', { name: 'Start' }).first())
  await page.waitForURL('**/signup')
  await page.waitForLoadState('networkidle')
  await type(page, field('Name'), 'Kay Board')
  await type(page, field('E-mail address'), email)
  await type(page, field('Password'), password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Check your inbox' })).toBeVisible()
  await page.goto((await mailTo(email, /confirm|verif/i)).link)
  await enter(page, page.getByRole('button', { name: 'Confirm the address' }))
  await page.waitForURL('**/onboarding')
  await page.waitForLoadState('networkidle')
  await type(page, field('Name'), `Keys ${Date.now()}`)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/dashboard')

  await go('Members', '/members')
  await type(page, field('E-mail address'), newEmail('guest'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^The invitation to .* is on its way/)).toBeVisible()

  await go('Roles', '/roles')
  await enter(page, button('Make a role').first())
  await type(page, page.getByRole('dialog').getByLabel('Name', { exact: true }), 'Reviewer')
  await tabTo(page, page.getByRole('dialog').getByRole('checkbox', { name: 'Invite people' }))
  await page.keyboard.press('Space')
  await enter(page, page.getByRole('dialog').getByRole('button', { name: 'Save' }))
  await expect(page.getByText('The role Reviewer can be given to people')).toBeVisible()

  await go('Teams', '/teams')
  await enter(page, button('Make a team').first())
  await type(page, page.getByRole('dialog').getByLabel('Name'), 'Design')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The team Design is there')).toBeVisible()

  await go('Settings', '/settings')
  await type(page, field('Name'), 'Keys alone')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved Keys alone')).toBeVisible()
  await go('Audit log', '/audit')
  await expect(page.getByRole('heading', { name: 'Audit log' })).toBeVisible()

  await enter(page, button(/Your menu/))
  await expect(page.getByRole('menuitem', { name: 'Your account' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/account')
  await type(page, field('Name'), 'Kay Keys')
  await page.keyboard.press('Enter')
  await expect(page.getByText('You are called Kay Keys now')).toBeVisible()
  await go('Sign out', '/login')
})
