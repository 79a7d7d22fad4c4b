// Measures the build in .output on a phone, as Lighthouse sees one: npm run lighthouse [-- rounds]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { pages as samples } from '../tests/access/samples'
import { findChromium } from '../tests/harness/chromium.mjs'
import { freePort, startSite } from '../tests/harness/site'
import { demoPassword } from '../tests/harness/visitor'

/** Fetched when this runs: it is large, and nothing else needs it. */
const lighthouse = 'lighthouse@13.5.0'

const ofOrganization = Object.entries(samples)
  .filter(([path, { params, leadsOn }]) => path.startsWith('/organizations/$slug/') && !params && !leadsOn)
  .map(([path]) => path.replace('$slug', 'acme'))

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const score = z.object({ score: z.number() })
const report = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), title: z.string(), displayValue: z.string().optional() }),
  ),
})

const rounds = Number(process.argv[2] ?? 1)
const folder = await mkdtemp(join(tmpdir(), 'refactkit-lighthouse-'))
const { path: executablePath } = await findChromium()
const port = await freePort()
const site = await startSite()
const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath,
  args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})

async function measure(path: string, triesLeft = 3): Promise<z.infer<typeof report>> {
  const output = join(folder, 'report.json')
  const child = spawn(
    'npx',
    [
      ...['--yes', lighthouse, `${site.url}${path}`, '--quiet', '--no-enable-error-reporting'],
      ...[`--only-categories=${categories}`, `--port=${port}`, '--disable-storage-reset'],
      ...['--output=json', `--output-path=${output}`],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const [code] = await once(child, 'close')
  if (code === 0) return report.parse(JSON.parse(await readFile(output, 'utf8')))
  // It says so itself: now and then it misses the beginning of a page.
  if (triesLeft > 1) return measure(path, triesLeft - 1)
  throw new Error(`Lighthouse ended with ${code} on ${path}.`)
}

const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

async function tell(path: string): Promise<void> {
  const reports: z.infer<typeof report>[] = []
  for (let round = 0; round < rounds; round++) reports.push(await measure(path))
  const scores = categories.map((category) =>
    Math.round(100 * median(reports.map(({ categories }) => categories[category].score))),
  )
  const short = Object.values(reports.at(-1)?.audits ?? {})
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title, displayValue = '' }) => `${title} ${displayValue}`.trim())
  console.log(`| ${path} | ${scores.join(' | ')} | ${short.join('; ')} |`)
}

try {
  console.log(
    `| page | ${categories.join(' | ')} | short of the whole |\n|${' --- |'.repeat(categories.length + 2)}`,
  )
  for (const path of ['/', '/login']) await tell(path)
  const data = { email: 'alice@acme.test', password: demoPassword }
  await browser.request.post(`${site.url}/api/auth/sign-in/email`, { data, headers: { origin: site.url } })
  for (const path of ofOrganization) await tell(path)
} finally {
  await browser.close()
  await site.stop()
  await rm(folder, { recursive: true, force: true })
}
