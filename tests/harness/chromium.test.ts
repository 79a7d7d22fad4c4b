import { chromium } from '@playwright/test'
import { beforeEach, expect, test, vi } from 'vitest'

const machine = vi.hoisted(() => ({ files: new Set<string>(), ran: [] as string[], install: '' }))
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  existsSync: (file: string) => machine.files.has(file),
}))
vi.mock('node:child_process', async (original) => ({
  ...(await original<typeof import('node:child_process')>()),
  spawnSync: (command: string, args: string[]) => {
    const line = [command, ...args].join(' ')
    machine.ran.push(line)
    if (machine.install && line.includes(machine.install)) machine.files.add(installs[machine.install] ?? '')
  },
}))

const own = chromium.executablePath()
const installs: Record<string, string> = { playwright: own, 'apt-get': '/usr/bin/chromium' }
const { findChromium } = await import('./chromium.mjs')

beforeEach(() => {
  Object.assign(machine, { files: new Set(), ran: [], install: '' })
  vi.stubEnv('CHROMIUM_PATH', undefined)
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(process, 'getuid').mockReturnValue(0)
  return () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  }
})

test('the one that CHROMIUM_PATH names comes first, and must be there', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/opt/chromium')
  await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH is /opt/chromium')
  machine.files.add('/opt/chromium').add(own)
  expect(await findChromium()).toEqual({ path: '/opt/chromium' })
})

test.each([
  ['Playwright’s own', own, {}],
  ['the one of the system', '/usr/bin/chromium', { path: '/usr/bin/chromium' }],
  ['the one of an older system', '/usr/bin/chromium-browser', { path: '/usr/bin/chromium-browser' }],
])('%s is used where it is installed', async (_, file, found) => {
  machine.files.add(file)
  expect(await findChromium()).toEqual(found)
  expect(machine.ran).toEqual([])
})

test.each([
  ['Playwright', 'playwright', {}],
  ['the system, as root on Debian', 'apt-get', { path: '/usr/bin/chromium' }],
])('one that is missing is installed by %s', async (_, install, found) => {
  machine.files.add('/usr/bin/apt-get')
  machine.install = install
  expect(await findChromium()).toEqual(found)
})

test('where none can be had, the sentence names both ways', async () => {
  machine.files.add('/usr/bin/apt-get')
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  await expect(findChromium()).rejects.toThrow(/npx playwright install chromium.*CHROMIUM_PATH/)
  expect(machine.ran).toEqual(['npx playwright install chromium'])
})
