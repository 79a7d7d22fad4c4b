// Measures the build in .output on a phone, as Lighthouse sees one: npm run lighthouse [-- rounds]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { pages as samples } from '../tests/access/samples'
import { findChromium } from '../tests/harness/chromium.mjs'
import { startSite } from '../tests/harness/site'
import { demoPassword } from '../tests/harness/visitor'

/** Fetched when this runs: it is large, and nothing else needs it. */
const lighthouse = 'lighthouse@13.5.0'

const ofOrganization = Object.entries(samples)
  .filter(([path, { params, leadsOn }]) => path.startsWith('/organizations/$slug/') && !params && !leadsOn)
  .map(([path]) => path.replace('$slug', 'acme'))

const pages = [
  { path: '/', email: '' },
  { path: '/login', email: '' },
  ...ofOrganization.map((path) => ({ path, email: 'alice@acme.test' })),
]

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
const { path: chromium } = await findChromium()
const site = await startSite()

async function cookieOf(email: string): Promise<string> {
  const answer = await fetch(`${site.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

async function measure({ path, email }: (typeof pages)[number]) {
  const [output, headers] = [join(folder, 'report.json'), join(folder, 'headers.json')]
  await writeFile(headers, JSON.stringify(email ? { Cookie: await cookieOf(email) } : {}))
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const child = spawn(
    'npx',
    [
      ...['--yes', lighthouse, `${site.url}${path}`, '--quiet', '--no-enable-error-reporting'],
      ...[`--only-categories=${categories}`, `--chrome-flags=${flags.join(' ')}`],
      ...[`--extra-headers=${headers}`, '--output=json', `--output-path=${output}`],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: chromium } },
  )
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${path}.`)
  return report.parse(JSON.parse(await readFile(output, 'utf8')))
}

const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

try {
  console.log(
    `| page | ${categories.join(' | ')} | short of the whole |\n|${' --- |'.repeat(categories.length + 2)}`,
  )
  for (const page of pages) {
    const reports: z.infer<typeof report>[] = []
    for (let round = 0; round < rounds; round++) reports.push(await measure(page))
    const scores = categories.map((category) =>
      Math.round(100 * median(reports.map(({ categories }) => categories[category].score))),
    )
    const short = Object.values(reports.at(-1)?.audits ?? {})
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ title, displayValue = '' }) => `${title} ${displayValue}`.trim())
    console.log(`| ${page.path} | ${scores.join(' | ')} | ${short.join('; ')} |`)
  }
} finally {
  await site.stop()
  await rm(folder, { recursive: true, force: true })
}
