import type { Page } from '@playwright/test'
import { functionPath } from '../tests/harness/visitor'
import { expect, holdBack, inDatabase, mailTo, newcomer, newEmail, signIn, test } from './fixtures'
import { bring, found } from './founding'

test.use({ timezoneId: 'Pacific/Auckland' })

/** Loads the page again without its scripts; they come when the answer is called. */
async function asleep(page: Page): Promise<() => Promise<void>> {
  const wakeUp = await holdBack(page, '**/*.js')
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => document.readyState !== 'loading')
  return async () => {
    wakeUp()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

test('what is typed and sent before the page wakes up is kept, and what follows from it happens', async ({
  page,
}) => {
  await newcomer(page, 'Ella Early', newEmail('ella'))
  await page.goto('/onboarding')

  const name = page.getByLabel('Name', { exact: true })
  let wakeUp = await asleep(page)
  await name.fill('Early Birds')
  await expect(page.getByLabel('Address')).toHaveValue('')
  await wakeUp()
  await expect(page.getByLabel('Address')).toHaveValue('early-birds')
  await expect(name).toHaveValue('Early Birds')

  wakeUp = await asleep(page)
  await name.fill('Early Birds')
  await name.press('Enter')
  await expect(page).toHaveURL(/onboarding$/)
  await wakeUp()
  await page.waitForURL('**/organizations/early-birds/dashboard')

  const email = newEmail('late')
  await page.goto('/organizations/early-birds/members')
  wakeUp = await asleep(page)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('E-mail address').press('Enter')
  await expect(page).toHaveURL(/members$/)
  await wakeUp()
  await expect(page.getByText(`The invitation to ${email} is on its way`)).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue('')

  // The exact moment is told in the time zone of the person, not of the server.
  const moment = page.locator('time').first()
  const exact = await moment.evaluate((time: HTMLTimeElement) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(time.dateTime),
    ),
  )
  await expect(moment).toHaveAttribute('title', exact)

  await page.getByRole('button', { name: `Withdraw the invitation to ${email}` }).click()
  await page.getByRole('button', { name: 'Withdraw invitation' }).press('Enter')
  await expect(page.getByText('Nobody is waiting for an answer.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Open invitations' })).toBeFocused()
})

test('an invitation that is accepted before the page wakes up is accepted when it does', async ({
  page,
  another,
}) => {
  await found(page, 'Eager')
  const email = newEmail('eager')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText(`The invitation to ${email} is on its way`)).toBeVisible()
  const guest = await another()
  await newcomer(guest, 'Eve Eager', email)
  await guest.goto((await mailTo(email, /join/i)).link)
  const wakeUp = await asleep(guest)
  await guest.getByRole('button', { name: 'Accept' }).click()
  await expect(guest).toHaveURL(/accept-invite/)
  await wakeUp()
  await guest.waitForURL('**/dashboard')
})

test('an invitation that is sent before the page wakes up has the role and the team that were chosen for it', async ({
  page,
}) => {
  const slug = await found(page, 'Early Team')
  await inDatabase(
    `insert into team (id, organization_id, name) select gen_random_uuid(), id, 'Design' from organization where slug = $1`,
    [slug],
  )
  const email = newEmail('early')
  const wakeUp = await asleep(page)
  const field = page.getByLabel('E-mail address')
  await field.fill(email)
  await page.getByLabel('Role', { exact: true }).selectOption('Admin')
  await page.getByLabel('Team', { exact: true }).selectOption('Design')
  await field.press('Enter')
  await wakeUp()
  await expect(page.getByRole('row', { name: new RegExp(email) })).toContainText('into Design')
  await expect(page.getByLabel(/^Role in the invitation to early/)).toHaveValue('admin')
})

test('a role that is chosen before the page wakes up is saved when it does, and is not chosen again by coming back', async ({
  page,
  another,
}) => {
  const slug = await found(page, 'Choosing')
  await bring(page, await another(), 'Chloe Chosen', 'admin')
  const role = page.getByLabel('Role of Chloe Chosen')
  const wakeUp = await asleep(page)
  await role.selectOption('member')
  await wakeUp()
  const told = page.getByText(/the role is \w+ now/)
  await expect(told).toHaveText('Chloe Chosen: the role is Member now')
  await expect(role).toHaveValue('member')

  // What somebody else decided meanwhile stands.
  await page.goto('/docs')
  await inDatabase(
    `update member m set role = 'admin' from organization o
      where o.id = m.organization_id and o.slug = $1 and m.role = 'member'`,
    [slug],
  )
  await page.goBack()
  await page.waitForLoadState('networkidle')
  await expect(role).toHaveValue('admin')
  await expect(told).toHaveCount(0)
})

test('a role that is chosen at whatever moment while the page wakes up is saved once', async ({
  page,
  another,
}) => {
  const slug = await found(page, 'Moments')
  await bring(page, await another(), 'Mona Moment', 'admin')
  const saving = functionPath('src/server/member-fns.ts', 'changeMemberRole')
  const saved: string[] = []
  page.on(
    'request',
    (request) => void (request.url().includes(saving) && saved.push(request.postData() ?? '')),
  )
  const role = page.getByLabel('Role of Mona Moment')
  const chosen = ['member', 'admin', 'member', 'admin', 'member', 'admin']
  for (const [index, key] of chosen.entries()) {
    await page.goto(`/organizations/${slug}/members`, { waitUntil: 'commit' })
    await role.selectOption(key)
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(role).toHaveValue(key)
    expect(saved).toHaveLength(index + 1)
  }
})

test('what listens to a page touches the document only once the page is awake', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { requestIdleCallback: (work: () => void) => queueMicrotask(work), touched: [] })
    new MutationObserver(() => {
      const isAwake = Object.keys(document.body).some((key) => key.startsWith('__reactFiber'))
      Reflect.get(window, 'touched').push(isAwake)
    }).observe(document, { subtree: true, attributeFilter: ['style'] })
  })
  const touched = () => page.evaluate((): boolean[] => Reflect.get(window, 'touched'))
  for (const path of ['/login', '/signup', '/forgot-password']) {
    await page.goto(path)
    await expect.poll(touched).not.toEqual([])
    expect(await touched()).not.toContain(false)
  }
})

test('a page asks for no script before it can be painted, and moves nothing when it wakes up', async ({
  page,
}) => {
  await signIn(page, 'alice@acme.test')
  await page.setViewportSize({ width: 412, height: 823 })
  await page.addInitScript(() => {
    requestAnimationFrame(() => Reflect.set(window, 'framed', performance.now()))
  })
  for (const path of ['/organizations/acme/dashboard', '/organizations/acme/members']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const { styled, framed, asked, moved, movedInAll } = await page.evaluate(async () => {
      const named = (name: string) =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => entry instanceof PerformanceResourceTiming)
          .filter((entry) => entry.name.endsWith(name))
      const shifts = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        })
        setTimeout(() => resolve([]))
      })
      const asked = named('.js').map(({ startTime }) => startTime)
      // Before, a browser that has little time draws a table whose rows are still on their way.
      const waking = shifts.filter(({ startTime }) => startTime >= Math.min(...asked))
      const sizes = (some: PerformanceEntryList) => some.map((shift) => Number(Reflect.get(shift, 'value')))
      return {
        styled: named('.css').map(({ responseEnd }) => responseEnd),
        framed: Number(Reflect.get(window, 'framed')),
        asked,
        moved: sizes(waking),
        movedInAll: sizes(shifts).reduce((sum, size) => sum + size, 0),
      }
    })
    expect(asked.length).toBeGreaterThan(5)
    expect(styled).toHaveLength(1)
    expect(Math.min(...asked)).toBeGreaterThan(Math.max(framed, ...styled))
    expect(Math.max(0, ...moved)).toBeLessThan(0.02)
    // What Lighthouse calls good.
    expect(movedInAll).toBeLessThan(0.1)
  }
})

test('a page that is scrolled before it wakes up stays where it is, and the next one begins at its beginning', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 260 })
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/members')
  const wakeUp = await asleep(page)
  const scrolled = () => page.evaluate(() => scrollY)
  await page.evaluate(() => scrollTo(0, 150))
  await wakeUp()
  await page.waitForLoadState('networkidle')
  expect(await scrolled()).toBe(150)
  // Without a pointer, which would have to scroll to where it is.
  await page.getByRole('link', { name: 'Audit log', exact: true }).first().dispatchEvent('click')
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible()
  await expect.poll(scrolled).toBe(0)
  await page.goBack()
  await expect.poll(scrolled).toBe(150)
})
