import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, holdBack, nameOrganization, newcomer, newEmail, test } from './fixtures'
import { found, organize } from './founding'

test('an owner reads who did what and from where, narrows it, takes it out, and says how long it is kept', async ({
  page,
}) => {
  test.slow()
  await newcomer(page, 'Aude Audit', newEmail('aude'))
  const slug = await organize(page, `Audit ${Date.now()}`)
  await page.goto(`/organizations/${slug}/dashboard`)
  await page.getByRole('link', { name: 'Audit log', exact: true }).click()
  const log = page.getByRole('region', { name: 'What has changed' })
  const made = log.getByRole('row', { name: 'Made the organization' })
  await expect(made).toContainText('Aude Audit')
  await expect(made).toContainText(/127\.0\.0\.1|::1/)
  await expect(made).toContainText('Chrome')
  await expect(log.getByRole('row', { name: 'Added a member' })).toContainText('Owner')
  await expectAccessible(page)

  await page.getByLabel('Keep entries for').selectOption('1 year')
  await expect(page.getByText('Entries are kept for 1 year')).toBeVisible()
  const kept = log.getByRole('row', { name: 'Changed how long the log is kept' })
  await expect(kept).toContainText('empty→365')
  const change = kept.locator('dl')
  await expect(change.filter({ visible: true })).toHaveCount(1)
  // On a phone a row opens.
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(change.filter({ visible: true })).toHaveCount(0)
  await kept.getByText('Before and after').focus()
  await page.keyboard.press('Enter')
  await expect(change.filter({ visible: true })).toHaveText(/empty→365/)
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.getByLabel('Kind').selectOption('Members')
  await expect(log.getByRole('row')).toHaveCount(2)
  await expect(page).toHaveURL(/kind=member/)
  await page.reload()
  await expect(log.getByRole('row')).toHaveCount(2)
  const file = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ])
    return await readFile(await download.path(), 'utf8')
  }
  const csv = (await file('CSV')).trim().split('\r\n')
  expect(csv).toHaveLength(2)
  expect(csv[1]).toContain('Aude Audit,Added a member,Aude Audit,,"{""role"":""owner""}"')
  expect(JSON.parse(await file('JSON'))).toMatchObject([{ subject: 'member', after: { role: 'owner' } }])

  await page.getByLabel('Search names').fill('nobody of this name')
  await expect(page.getByText('No entry matches')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(made).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/${slug}/audit$`))
})

test('Undo goes to the organization it was said in, and typing on while an answer is slow loses no letter', async ({
  page,
}) => {
  const first = await found(page, 'Undone')
  await page.goto('/organizations/new')
  const second = await nameOrganization(page, `Kept ${Date.now()}`)
  await page.goto(`/organizations/${second}/audit`)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Keep entries for').selectOption('90 days')
  await expect(page.getByText('Entries are kept for 90 days')).toBeVisible()
  await page.goto(`/organizations/${first}/audit`)
  await page.waitForLoadState('networkidle')
  const keep = page.getByLabel('Keep entries for')
  await keep.selectOption('1 year')
  await expect(page.getByText('Entries are kept for 1 year')).toBeVisible()
  await page.getByRole('button', { name: /Switch organization/ }).click()
  await page.getByRole('menuitem', { name: /^Kept/ }).click()
  await expect(page).toHaveURL(`/organizations/${second}/audit`)
  await expect(keep).toHaveValue('90')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('Entries are kept for good')).toBeVisible()
  await page.reload()
  await expect(keep).toHaveValue('90')

  await page.waitForLoadState('networkidle')
  const answer = await holdBack(page, '**/_serverFn/**')
  const search = page.getByLabel('Search names')
  const asked = page.waitForRequest('**/_serverFn/**')
  await search.fill('nobody')
  await asked
  await search.pressSequentially(' at all', { delay: 100 })
  await expect(search).toBeFocused()
  answer()
  await expect(page.getByText('No entry matches')).toBeVisible()
  await expect(search).toHaveValue('nobody at all')
  await expect(page).toHaveURL(/search=nobody\+at\+all/)
})
