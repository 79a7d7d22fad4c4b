import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

const quality = 60
/** Longer pages are shown as far as this. */
const tallest = 2400

/** The window as tall as the page, so that everything in it is drawn and what is fixed stays at its edge. */
async function unroll(page: Page): Promise<void> {
  const size = page.viewportSize()
  if (!size) return
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...size, height: Math.min(Math.max(height, size.height), tallest) })
}

/** Letters and pictures are there, and nothing blinks. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.style.caretColor = 'transparent'
    await document.fonts.ready
    const images = [...document.images].filter(({ loading, y }) => loading !== 'lazy' || y < innerHeight)
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
}

/** Takes the picture of a page as a WebP, which Playwright's own screenshots cannot be. */
export async function shoot(page: Page, file: string, { whole }: { whole: boolean }): Promise<void> {
  if (whole) await unroll(page)
  await settle(page)
  const chromium = await page.context().newCDPSession(page)
  const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality })
  await chromium.detach()
  await writeFile(file, Buffer.from(data, 'base64'))
}
