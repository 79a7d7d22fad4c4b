import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'

/** A small real picture. */
export const pictureFile = async (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({ create: { width: 8, height: 6, channels: 3, background: 'teal' } })
    .png()
    .toBuffer(),
})

/**
 * Chooses files on a page that has come to life, since before that nobody listens to the input, and waits until the
 * server has taken them all.
 */
export async function upload(page: Page, ...names: string[]): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await Promise.all(names.map(pictureFile)))
  const uploaded = names.length === 1 ? '1 image uploaded' : `${names.length} images uploaded`
  await expect(page.getByRole('heading', { name: uploaded })).toBeVisible()
}
