import { chromium } from '@playwright/test'
import { findChromium } from '../../tests/harness/chromium.mjs'
import { startSite } from '../../tests/harness/site'
import type { PageShot } from './page-shot'
import { photograph } from './photograph'
import { furnish } from './world'

/**
 * Takes the pictures of pages from the build in .output, with the demo world in a database of its own.
 *
 * @throws AggregateError with one error for each page that could not be shown, after all the others
 */
export async function take(shots: readonly PageShot[], folder: string): Promise<void> {
  const { path: executablePath } = await findChromium()
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const problems: Error[] = []
  const site = await startSite()
  try {
    const world = await furnish(site)
    const browser = await chromium.launch({ executablePath, args })
    for (const shot of shots) {
      await photograph({ browser, url: site.url, world, folder }, shot).catch((cause: unknown) => {
        problems.push(new Error(`The page ${shot.name} could not be shown.`, { cause }))
      })
    }
    await browser.close()
  } finally {
    await site.stop()
  }
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} pages could not be shown.`)
}
