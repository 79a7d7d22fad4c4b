import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findChromium } from '../../../tests/harness/chromium.mjs'
import { mailboxHandler } from './handler'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder: string
let server: Server
let browser: Browser
let page: Page

const id = (n: number) => `019a8f0e-0000-7000-8000-00000000000${n}`
const keep = (n: number) =>
  writeFile(
    join(folder, `${id(n)}.json`),
    JSON.stringify({
      id: id(n),
      sentAt: new Date(),
      from: 'us',
      to: 'ada@x.test',
      subject: `Letter ${n}`,
      html: '',
      text: '',
    }),
  )

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'))
  const handle = mailboxHandler(folder, '')
  server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const { path } = await findChromium()
  browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  page = await browser.newPage()
  await keep(1)
  await keep(2)
  await page.goto(`http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`)
})

afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const focused = () => page.locator(':focus')

test('who reads by keyboard keeps the place in the list when mail arrives, and is not lost when the letter goes', async () => {
  await page.getByRole('link', { name: 'Letter 1' }).focus()
  await keep(3)
  await page.getByRole('link', { name: 'Letter 3' }).waitFor()
  expect(await focused().textContent()).toContain('Letter 1')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Letter 1' }).waitFor()
  expect(await focused().textContent()).toContain('Letter 1')
  await rm(join(folder, `${id(1)}.json`))
  await page.getByRole('link', { name: 'Letter 1' }).waitFor({ state: 'detached' })
  expect(await focused().getAttribute('id')).toBe('search')
})
