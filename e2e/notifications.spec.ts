import { functionPath } from '../tests/harness/visitor'
import { expect, expectAccessible, holdBack, inDatabase, test } from './fixtures'
import { bring, found } from './founding'

test('what happens is told at once in every tab, leads where it can be seen, and is read by that', async ({
  page,
  another,
}) => {
  const slug = await found(page, 'Telling')
  const guest = await another()
  const second = await page.context().newPage()
  await second.goto('/organizations')
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  await bring(page, guest, 'Gina Guest', 'admin')

  // Nobody has loaded anything again, in neither tab.
  for (const tab of [page, second])
    await expect(tab.getByRole('button', { name: 'Notifications, 1 not read' })).toBeVisible()
  await second.getByRole('button', { name: 'Notifications, 1 not read' }).press('Enter')
  const inbox = second.getByRole('dialog', { name: 'Notifications' })
  const joined = inbox.getByRole('link', { name: /^Gina Guest joined .* as an admin$/ })
  await expect(joined).toBeVisible()
  await expectAccessible(second)
  await joined.click()
  await second.waitForURL(`**/organizations/${slug}/members`)
  for (const tab of [page, second])
    await expect(tab.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  await second.close()

  // The guest is told of another role where they are.
  await guest.goto('/notifications')
  await expect(guest.getByText(/^You are in .* as an admin$/)).toBeVisible()
  await page.goto(`/organizations/${slug}/members`)
  await page.getByLabel('Role of Gina Guest').selectOption('member')
  const told = guest.getByRole('link', { name: /put you in .* as a member$/ })
  await expect(told).toBeVisible()
  await expectAccessible(guest)
  await guest.getByRole('button', { name: 'Not read', exact: true }).click()
  await expect(guest).toHaveURL(/show=unread/)
  // What is marked stays, whatever else is heard of meanwhile, and can be marked back.
  const listed = functionPath('src/server/notification-fns.ts', 'listNotifications')
  const names = ['read', 'not read', 'read', 'not read']
  for (const [index, name] of names.entries()) {
    const mark = guest.getByRole('button', { name: `Mark as ${name}: ` })
    await expect(mark).toBeVisible()
    if (index === names.length - 1) break
    const heard = guest.waitForResponse((response) => response.url().includes(listed))
    await mark.click()
    await heard
  }
  await guest.reload()
  await expect(guest.getByText('You have read everything')).toBeVisible()
  await expectAccessible(guest)

  // And of nothing they do not want to hear.
  await guest.getByRole('button', { name: 'Choose what you hear' }).click()
  const choices = guest.getByRole('dialog', { name: 'What you hear' })
  await choices.getByRole('checkbox', { name: 'Here: Your role changes' }).click()
  await choices.getByLabel('Letter with what you have not read').selectOption('Never')
  await expectAccessible(guest)
  await choices.getByRole('button', { name: 'Done' }).click()
  await guest.reload()
  await guest.getByRole('button', { name: 'Choose what you hear' }).click()
  await expect(choices.getByRole('checkbox', { name: 'Here: Your role changes' })).not.toBeChecked()
  await expect(choices.getByLabel('Letter with what you have not read')).toHaveValue('off')
})

/** How many were told that somebody has joined an organization. */
const joiningTold = (slug: string) =>
  inDatabase(
    `select from notification n join organization o on o.id = n.organization_id
      where o.slug = $1 and n.type = 'member_joined'`,
    [slug],
  )

test('what comes before there is a line to the server is told in every tab once there is one', async ({
  page,
  another,
}) => {
  const open = await holdBack(page.context(), '**/api/notifications')
  const slug = await found(page, 'Early News')
  const second = await page.context().newPage()
  await second.goto('/organizations')
  await second.waitForLoadState('networkidle')
  await bring(page, await another(), 'Gwen Guest', 'member')
  await expect.poll(() => joiningTold(slug)).toBe(1)
  open()
  for (const tab of [page, second])
    await expect(tab.getByRole('button', { name: 'Notifications, 1 not read' })).toBeVisible()
})

test('a tab whose line to the server is refused once is told all the same', async ({ page, another }) => {
  await found(page, 'Refused')
  await page.route('**/api/notifications', (route) => route.fulfill({ status: 429 }), { times: 1 })
  await page.waitForResponse((response) => response.url().endsWith('/api/notifications'))
  await bring(page, await another(), 'Gil Guest', 'member')
  await expect(page.getByRole('button', { name: 'Notifications, 1 not read' })).toBeVisible()
})
