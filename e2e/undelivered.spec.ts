import { createSeal } from '../lib/seal'
import { siteSecret } from '../tests/harness/site'
import { expect, expectAccessible, inDatabase, mailTo, newEmail, test } from './fixtures'
import { found, openMembers } from './founding'

/** As the worker leaves a letter that the mail server refused. */
async function lose(slug: string, to: string): Promise<void> {
  const letter = { to, subject: 'Join us', html: '<p>Come</p>', text: 'https://app.example/come' }
  const sealed = createSeal('letters', siteSecret).seal(JSON.stringify(letter))
  await inDatabase(
    `insert into jobs.job (queue, organization_id, payload, state, finished_at, error)
     select 'email.organization', id, $2, 'failed', now(), 'The mail server refused the letter (550).'
       from organization where slug = $1`,
    [slug, { sealed }],
  )
}

test('a letter that did not arrive is shown, sent again or forgotten', async ({ page }) => {
  test.slow()
  const slug = await found(page, 'Lost Letters')
  const heading = page.getByRole('heading', { name: 'Letters that did not arrive' })
  await expect(page.getByRole('heading', { name: 'Open invitations' })).toBeVisible()
  await expect(heading).toHaveCount(0)

  const [ada, bob] = [newEmail('ada'), newEmail('bob')]
  await lose(slug, ada)
  await lose(slug, bob)
  await openMembers(page, slug)
  await expect(heading).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: ada })
  await expect(row).toContainText('Refused by the mail server (550)')
  await expectAccessible(page)

  await page.getByRole('button', { name: `Forget the letter to ${bob}` }).click()
  await expect(page.getByText(`The letter to ${bob} is forgotten`)).toBeVisible()
  await page.getByRole('button', { name: `Send the letter to ${ada} again` }).click()
  await expect(page.getByText(`The letter to ${ada} is on its way again`)).toBeVisible()
  await expect(heading).toHaveCount(0)
  expect((await mailTo(ada, /Join us/)).link).toBe('https://app.example/come')
})
