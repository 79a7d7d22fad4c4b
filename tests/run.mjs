import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './harness/chromium.mjs'

const root = join(import.meta.dirname, '..')
const reports = join(root, '.data/reports')
const bin = (name) => join(root, 'node_modules/.bin', name)
const started = Date.now()

/** Runs a command; its output is printed as one block when it ends, so that parallel steps do not mix. */
function run(title, command, args, env = {}) {
  const began = Date.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => (output += error.message))
    child.on('close', (code) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1)
      console.log(`\n── ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
      if (code !== 0 || process.env.VERBOSE) console.log(output.trimEnd())
      resolve(code === 0)
    })
  })
}

const step = async (...args) => ((await run(...args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A step that is itself a suite counts its tests; one that ends badly without naming a failed test counts as one. */
async function suite(title, report, read, command, args, env) {
  const file = join(reports, report)
  const ok = await run(title, command, args(file), env)
  const counts = readCounts(file, read)
  if (!ok && counts.failed === 0) counts.failed = 1
  console.log(`   ${counts.passed} passed, ${counts.failed} failed`)
  return counts
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

const ofVitest = ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })
const ofPlaywright = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky })

const vitest = (title, ...projects) =>
  suite(
    title,
    `${projects.join('-')}.json`,
    ofVitest,
    bin('vitest'),
    (file) => [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ],
    { NO_COLOR: '1' },
  )

function inBrowser() {
  if (browser.missing) {
    console.log(`\n── the browser: FAILED\n${browser.missing}`)
    return { passed: 0, failed: 1 }
  }
  return suite('the browser', 'browser.json', ofPlaywright, bin('playwright'), () => ['test'], {
    CHROMIUM_PATH: browser.path ?? '',
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json'),
  })
}

/** Every project in one run, so that no core waits for the end of another; without a build there is no built server. */
async function onServers(isBuilt) {
  const projects = ['unit', 'database', 'compat', ...(isBuilt ? ['access', 'built'] : [])]
  const counts = await vitest('unit tests, PostgreSQL, managed servers, the built server', ...projects)
  // What this machine cannot test is neither passed nor failed; it is said in so many words.
  const leftOut = join(reports, 'left-out.txt')
  if (existsSync(leftOut)) console.log(`   ${readFileSync(leftOut, 'utf8').trim()}`)
  return counts
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const browser = await findChromium().catch(({ message }) => ({ missing: message }))

// Written by the check and by the build alike: once it is there, neither changes it under the other.
await run('the tree of routes', process.execPath, ['scripts/route-tree.mjs'])
const checked = step('format, lint, types, directions, dead code', 'npm', ['run', '--silent', 'check'])
const built = await step('build', bin('vite'), ['build'])
const results = [built, await onServers(built.passed === 1)]
if (built.passed) results.push(await inBrowser())
results.push(await checked)

const total = results.reduce((sum, counts) => ({
  passed: sum.passed + counts.passed,
  failed: sum.failed + counts.failed,
}))
console.log(`\nin ${((Date.now() - started) / 1000).toFixed(0)} s`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
