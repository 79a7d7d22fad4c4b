import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const onDebian = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/** The Chromium to test in: the one named, Playwright's own, the system's, or one installed now. Undefined: Playwright's. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const own = () => existsSync(chromium.executablePath())
  const system = () => ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
  if (own()) return undefined
  if (system()) return system()
  console.log('Installing Chromium for the browser tests …')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  if (own()) return undefined
  if (onDebian()) {
    spawnSync('sh', ['-c', 'apt-get update && apt-get install -y chromium'], {
      stdio: 'ignore',
      timeout: 600_000,
    })
  }
  if (system()) return system()
  throw new Error('No Chromium: run `npx playwright install chromium`, or set CHROMIUM_PATH.')
}
