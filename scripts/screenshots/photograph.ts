import type { Browser, Page } from '@playwright/test'
import { awake } from './awake'
import { type Look, looks, still } from './looks'
import { addressOf, type PageShot } from './page-shot'
import { enter } from './people'
import { shoot } from './shoot'
import { showFailed, showLoading } from './states'
import type { World } from './world'

/** What a picture is taken with. */
export interface Studio {
  browser: Browser
  url: string
  world: World
  folder: string
}

/** Opens a page in a browser of its own, ready to be clicked. */
async function inBrowser(
  { browser, url }: Studio,
  { look, as, address }: { look: Look; as: string | undefined; address: string },
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: url, ...still, ...look.options })
  try {
    if (as) await enter(context, as, url)
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'networkidle' })
    await awake(page)
    await work(page)
  } finally {
    await context.close()
  }
}

/** Takes the pictures of a page: in every look, and in the first one also empty, loading and failed. */
export async function photograph(studio: Studio, shot: PageShot): Promise<void> {
  const { name, as, open, empty, from } = shot
  const address = await addressOf(shot, studio.world)
  const fileOf = (kind: string) => `${studio.folder}/${name}-${kind}.webp`
  for (const look of looks)
    await inBrowser(studio, { look, as, address }, async (page) => {
      await open?.(page)
      await shoot(page, fileOf(look.name), { whole: !open })
    })
  const [look] = looks
  if (empty)
    await inBrowser(studio, { look, ...empty }, (page) => shoot(page, fileOf('empty'), { whole: true }))
  if (!from) return
  await inBrowser(studio, { look, as, address: from }, async (page) => {
    const release = await showLoading(page, address)
    await shoot(page, fileOf('loading'), { whole: false })
    await release()
  })
  await inBrowser(studio, { look, as, address: from }, async (page) => {
    await showFailed(page, address)
    await shoot(page, fileOf('failed'), { whole: false })
  })
}
