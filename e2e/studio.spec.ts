import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { enableOperations } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { siteSecret } from '../tests/harness/site'
import { expect, expectAccessible, test } from './fixtures'

const databaseUrl = process.env.SITE_ADMIN_URL ?? ''
const ours = `studio-ours-${process.pid}`
const theirs = `studio-theirs-${process.pid}`

/** Two organizations of this test's own, with a picture each. */
async function makeWorld(): Promise<string> {
  const admin = new pg.Client({ connectionString: databaseUrl })
  await admin.connect()
  await admin.query(
    'insert into organization (id, name, slug) select id, id, id from unnest($1::text[]) id',
    [[ours, theirs]],
  )
  await admin.query(
    `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
     select id, gen_random_uuid(), 'picture of ' || id, 'image/png', 10, 4, 3 from unnest($1::text[]) id`,
    [[ours, theirs]],
  )
  const operations = await enableOperations(admin, { databaseUrl, hours: 1 })
  await admin.end()
  return operations
}

/** The command as its user runs it, and the link that it prints. */
async function startStudio(operations: string) {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    BETTER_AUTH_SECRET: siteSecret,
    OPERATIONS_DATABASE_URL: operations,
    NODE_OPTIONS: '',
    FORCE_COLOR: undefined,
    NO_COLOR: '1',
  }
  const command = spawn(process.execPath, [join(process.cwd(), 'cli/bin/refactkit.mjs'), 'studio'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  command.stdout.on('data', (chunk) => {
    printed += chunk
  })
  while (!/token=\S+\s/.test(printed)) await once(command.stdout, 'data')
  const stop = async () => {
    command.kill('SIGTERM')
    if (command.exitCode === null) await once(command, 'close')
  }
  return { link: /http:\S+/.exec(printed)?.[0] ?? '', stop }
}

const openTable = async (page: Page) => {
  await page.getByRole('link', { name: 'gallery_image' }).click()
  await expect(page.getByRole('region', { name: 'Rows · gallery_image' })).toBeVisible()
}

const lookAs = async (page: Page, name: string) => {
  await page.getByRole('button', { name: /^Look as/ }).click()
  await page.getByPlaceholder('Find an organization').fill(name)
  await page.getByRole('button', { name }).last().click()
  await expect(page.getByRole('button', { name: `Look as ${name}` })).toBeVisible()
}

/** A grid is one stop of Tab: arrows walk in it, Enter opens a row at its field, and `/` begins a filter. */
async function keysMove(page: Page): Promise<void> {
  const cells = page.getByRole('grid').getByRole('gridcell')
  await cells.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(cells.nth(2)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cells.nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'A row of gallery_image' })
  await expect(sheet.getByLabel('name text', { exact: true })).toBeFocused()
  await page.keyboard.type('typed and not saved')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(sheet).toBeHidden()
  await expect(cells.nth(2)).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Column' })).toBeFocused()
  await page.getByRole('button', { name: /^Remove the filter/ }).click()
}

test('the studio edits a row as one organization, and shows it to no other', async ({ page }) => {
  const studio = await startStudio(await makeWorld())
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  try {
    await page.goto(studio.link)
    await expect(page).not.toHaveURL(/token/)
    await expectAccessible(page)
    await page.getByRole('link', { name: ours }).click()
    await openTable(page)
    await expectAccessible(page)

    await page.getByRole('link', { name: /^Open the row/ }).focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'A row of gallery_image' })
    const field = sheet.getByLabel('name text', { exact: true })
    await field.fill('renamed in the studio')
    await expectAccessible(page)
    const opened = page.url()
    await sheet.getByRole('button', { name: 'Save changes' }).click()
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('gridcell', { name: 'renamed in the studio' })).toBeVisible()

    await keysMove(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('gridcell', { name: `picture of ${ours}` })).toBeVisible()
    await page.getByRole('button', { name: 'Count' }).click()
    await expect(page.getByRole('main').getByText('exactly 1 row')).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('gallery_image.csv')

    await lookAs(page, theirs)
    await expect(page.getByRole('gridcell', { name: `picture of ${theirs}` })).toBeVisible()
    await expect(page.getByText(`picture of ${ours}`)).toHaveCount(0)
    await page.goto(opened.replace(ours, theirs))
    await expect(page.getByRole('alert')).toHaveText('No row with this key can be reached in this view.')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'SQL' }).click()
    await page.getByLabel('SQL statement').fill('select name from gallery_image where true or name is null')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('region', { name: 'SQL' }).getByRole('gridcell')).toHaveText([
      `picture of ${theirs}`,
    ])
    await expectAccessible(page)

    await lookAs(page, 'Whole database')
    await expect(page.getByText('You see every organization.')).toBeVisible()
    await page.getByLabel('SQL statement').fill(`update gallery_image set name = 'x'`)
    await page.getByRole('button', { name: 'Run' }).click()
    await expect(page.getByRole('alert')).toContainText('only read here')
    await openTable(page)
    await expect(page.getByRole('button', { name: 'Add row' })).toHaveCount(0)
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
    await expectAccessible(page)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 800 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect([...asked]).toEqual([new URL(studio.link).origin])
  } finally {
    await studio.stop()
  }
})
