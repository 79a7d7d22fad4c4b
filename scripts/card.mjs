// Draws what is shown where somebody links to this site, 1200 × 630: node scripts/card.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { installedChromium } from '../tests/harness/chromium.mjs'

const root = join(import.meta.dirname, '..')
const font = await readFile(
  join(root, 'node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2'),
  'base64',
)
const page = `<!doctype html><style>
@font-face { font-family: Geist; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) }
body { margin: 0; display: grid; align-content: space-between; width: 1200px; height: 630px; padding: 72px 80px; box-sizing: border-box;
  background: #fbfaf8; color: #1c1b17; font-family: Geist }
h1 { margin: 0; font-size: 104px; line-height: .98; letter-spacing: -.045em; font-weight: 600; max-width: 980px }
p { margin: 0; display: flex; align-items: center; gap: 18px; font-size: 34px; font-weight: 600; letter-spacing: -.02em }
p span { margin-left: auto; color: #6b675c; font-weight: 400 }
</style><p><svg width="40" height="40" viewBox="0 0 16 16" fill="currentColor"><rect x="1" y="2" width="5" height="5" rx="1.25"/>
<rect x="1" y="9" width="5" height="5" rx="1.25" opacity=".45"/><rect x="7.4" width="1.2" height="16" rx=".6"/>
<rect x="10" y="2" width="5" height="5" rx="1.25" opacity=".45"/><rect x="10" y="9" width="5" height="5" rx="1.25"/></svg>RefactKit</p>
<h1>No query leaves its organization.</h1>
<p>TanStack Start · Better Auth · Drizzle · PostgreSQL<span>MIT</span></p>`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || installedChromium()?.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await tab.setContent(page)
await tab.evaluate(() => document.fonts.ready)
const picture = await sharp(await tab.screenshot())
  .png({ palette: true, compressionLevel: 9 })
  .toBuffer()
await browser.close()
await writeFile(join(root, 'src/components/public/card.png'), picture)
console.log(`src/components/public/card.png, ${(picture.length / 1000).toFixed(1)} kB`)
