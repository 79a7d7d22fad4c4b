// Takes docs/screenshots/ from the build in .output: npm run screenshots [-- page …]
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { looks, states } from './screenshots/looks'
import type { PageShot } from './screenshots/page-shot'
import { readme } from './screenshots/readme'
import { requireEveryPage } from './screenshots/routes'
import { take } from './screenshots/take'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/screenshots')
const began = Date.now()

/** A feature brings its pages in a file of its own, which goes with it. */
async function readPages(): Promise<PageShot[]> {
  const from = join(import.meta.dirname, 'screenshots/pages')
  const modules = (await readdir(from)).sort().map((file) => import(join(from, file)))
  return (await Promise.all(modules)).flatMap(({ pages }: { pages: PageShot[] }) => pages)
}

const lines = await readPages()
await requireEveryPage(root, lines)
const all = lines.filter(({ leadsOn }) => !leadsOn)
const wanted = process.argv.slice(2)
const unknown = wanted.filter((word) => !all.some(({ name }) => name === word))
if (unknown.length > 0)
  throw new Error(`There is no page ${unknown.join(', ')} in scripts/screenshots/pages/.`)
if (wanted.length === 0) await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await take(wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name)), folder)

const files = (await readdir(folder)).filter((file) => file.endsWith('.webp'))
const kinds = [looks.map(({ name }) => name), [...states]]
await writeFile(join(folder, 'README.md'), readme(all, kinds, files))
const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6
const seconds = Math.round((Date.now() - began) / 1000)
console.log(`${files.length} pictures, ${megabytes.toFixed(1)} MB, ${seconds} s`)
