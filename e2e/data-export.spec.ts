import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, mailTo, newcomer, newEmail, signIn, test } from './fixtures'
import { organize } from './founding'

test('an owner exports everything, is written to when it is ready, and downloads it; a member is told it is not theirs', async ({
  page,
  another,
}) => {
  const owner = newEmail('dana')
  await newcomer(page, 'Dana Data', owner)
  const slug = await organize(page, `Export ${Date.now()}`)
  await page.goto(`/organizations/${slug}/dashboard`)
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('Nothing has been exported yet')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Export everything' }).click()
  await expect(page.getByText('by Dana Data')).toBeVisible()
  const download = page.getByRole('link', { name: /^Download the archive/ })
  await expect(download).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/^\d+ rows?, 0 files$/)).toBeVisible()
  await expectAccessible(page)
  const { link } = await mailTo(owner, /^The data of Export \d+ is ready$/)
  expect(link).toMatch(`/organizations/${slug}/settings`)
  const [saved] = await Promise.all([page.waitForEvent('download'), download.click()])
  expect(saved.suggestedFilename()).toMatch(new RegExp(`^${slug}-\\d{4}-\\d\\d-\\d\\d\\.zip$`))
  expect((await readFile(await saved.path())).subarray(0, 2).toString()).toBe('PK')

  const colleague = await another()
  await signIn(colleague, 'mia@acme.test')
  await colleague.goto('/organizations/acme/settings')
  await expect(colleague.getByRole('heading', { name: 'This page is not for everybody' })).toBeVisible()
  await expect(colleague.getByRole('link', { name: 'Settings' })).toBeHidden()
  await expectAccessible(colleague)
})
