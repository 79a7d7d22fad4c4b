import { expect, expectAccessible, mailTo, newEmail, signUp, test } from './fixtures'
import { found } from './founding'

test('a pasted list and a file are looked at, put right and sent as one; each address is answered', async ({
  page,
}) => {
  test.slow()
  await found(page, 'Several')
  const [ada, bob, eve] = [newEmail('ada'), newEmail('bob'), newEmail('eve')]
  await page.getByLabel('E-mail address').fill(eve)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText(`The invitation to ${eve} is on its way`)).toBeVisible()

  await page.getByRole('button', { name: 'Invite several…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite several people' })
  const entries = dialog.getByRole('region', { name: 'Who is invited' }).getByRole('listitem')
  await dialog.getByRole('button', { name: 'Send invitations' }).click()
  await expect(dialog.getByText('Enter at least one address that can be invited.')).toBeVisible()
  await dialog.getByLabel('E-mail addresses').fill(`Ada Lovelace <${ada}>; nobody, ${ada}`)
  await dialog.getByRole('button', { name: 'Add to the list' }).click()
  const buffer = Buffer.from(`name;e-mail\r\n"Builder; Bob";${bob}\r\nEve;${eve}\r\n`)
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer }
  await dialog.locator('input[type="file"]').setInputFiles(file)
  await expect(entries).toHaveText([
    ada,
    /^nobody\s*Not an address$/,
    new RegExp(`^${ada}\\s*Twice in the list$`),
    bob,
    new RegExp(`^${eve}\\s*Invited already$`),
  ])
  await expect(dialog.getByText('2 can be invited · 3 cannot')).toBeVisible()
  await expectAccessible(page)

  // Nothing that was collected is lost by a key that closes things.
  await page.keyboard.press('Escape')
  const question = page.getByRole('alertdialog')
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await dialog.getByRole('button', { name: 'Remove nobody' }).click()
  await expect(entries).toHaveCount(4)
  await dialog.getByRole('button', { name: 'Remove those that cannot' }).click()
  await expect(entries).toHaveText([ada, bob])
  await dialog.getByLabel('Role for all of them').selectOption('admin')
  await dialog.getByRole('button', { name: 'Send 2 invitations' }).click()
  await expect(page.getByRole('dialog', { name: '2 people are invited' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Done' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  for (const email of [ada, bob]) {
    await expect(page.getByLabel(`Role in the invitation to ${email}`)).toHaveValue('admin')
    expect((await mailTo(email, /join/i)).text).toContain('as an admin')
  }
})

test('a link lets in who opens it and signs up, once; whoever comes later is told politely that it is over', async ({
  page,
  another,
}) => {
  test.slow()
  const slug = await found(page, 'Linked')
  await page.getByRole('button', { name: 'Make a link…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('How many can join').fill('0')
  await dialog.getByRole('button', { name: 'Make link' }).click()
  await expect(dialog.getByText('Enter a number from 1 to 100, or leave it empty.')).toBeVisible()
  await expect(dialog.getByLabel('How many can join')).toBeFocused()
  await dialog.getByLabel('How many can join').fill('1')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Make link' }).click()
  const link = await dialog.getByLabel('Link to join').inputValue()
  expect(link).toMatch(/\/join\?token=[\w-]{43}$/)
  await dialog.getByRole('button', { name: 'Done' }).click()
  const links = page.getByRole('region', { name: 'Links to join' })
  await expect(links).toContainText('0 of 1 · 1 left')
  await expectAccessible(page)

  const guest = await another()
  const opened = await guest.goto(link)
  expect(opened?.headers()['referrer-policy']).toBe('no-referrer')
  await expect(guest.getByRole('heading', { name: /^Join Linked/ })).toBeVisible()
  await expect(guest.getByText('Linked Owner shares this link. You become a member.')).toBeVisible()
  await expectAccessible(guest)
  await guest.getByRole('link', { name: 'Create an account' }).click()
  await signUp(guest, 'Lena Linked', newEmail('lena'))
  await expect(guest).toHaveURL(/\/join\?token=/)
  await guest.getByRole('button', { name: /^Join Linked/ }).click()
  await guest.waitForURL(`**/organizations/${slug}/dashboard`)
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: /^You are in Linked/ })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { name: '2 members' })).toBeVisible()
  await expect(links).toContainText('Used up')
  const late = await another()
  const dead = await late.goto(link)
  expect(dead?.status()).toBe(410)
  await expect(late.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
  expect(await late.content()).not.toContain('Linked')
  await expectAccessible(late)

  await page.getByRole('button', { name: /^Take back the link/ }).click()
  await page.getByRole('button', { name: 'Take back link' }).press('Enter')
  await expect(page.getByText('The link is taken back')).toBeVisible()
  await expect(links).toBeHidden()
})
