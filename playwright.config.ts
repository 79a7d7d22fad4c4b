import { defineConfig } from '@playwright/test'
import { installedChromium } from './tests/harness/chromium.mjs'

const executablePath = process.env.CHROMIUM_PATH || installedChromium()?.path

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/setup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : 'line',
  outputDir: '.data/reports/browser',
  use: {
    // A trace would fetch the page's blob: addresses, which the content security policy refuses, loudly.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
