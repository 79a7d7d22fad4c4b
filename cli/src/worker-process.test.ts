import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventually } from './fixture/run'
import { pauseAfter, startWorker } from './worker-process'

let root: string

/** A worker that notes when it was started, and fails. */
const failing = `import { appendFileSync } from 'node:fs'
appendFileSync('starts', Date.now() + '\\n')
process.exit(7)
`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'worker-'))
  for (const [folder, name] of [
    ['.output/server', 'worker.mjs'],
    ['lib/jobs', 'main.ts'],
  ] as const) {
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, folder, name), failing)
  }
  vi.mocked(console.error).mockImplementation(() => {})
})

afterEach(() => rmSync(root, { recursive: true }))

const starts = () => readFileSync(join(root, 'starts'), 'utf8').trim().split('\n').map(Number)

/** What was said about the worker; it is no mistake here. */
function said(): string[] {
  const lines = vi.mocked(console.error).mock.calls.map(([line]) => String(line))
  vi.mocked(console.error).mockClear()
  return lines
}

test('a worker that fails again and again is started again after ever longer pauses', async () => {
  const worker = startWorker(root, { ...process.env, NODE_ENV: 'production' })
  const [first = 0, second = 0, third = 0] = await eventually(() =>
    starts().length > 2 ? starts() : undefined,
  )
  await eventually(() => vi.mocked(console.error).mock.calls.length > 2)
  await worker?.stop()
  expect(said()).toEqual([1, 2, 4].map((s) => `The worker ended (exit code 7). It starts again in ${s} s.`))
  expect(second - first).toBeGreaterThan(990)
  expect(third - second).toBeGreaterThan(1990)
  expect([1, 2, 7, 30].map(pauseAfter)).toEqual([1_000, 2_000, 60_000, 60_000])
})

test('in development a worker that fails at once waits for the next change of a file', async () => {
  const worker = startWorker(root, { ...process.env, NODE_ENV: 'development' })
  await eventually(() => vi.mocked(console.error).mock.calls.length > 0)
  expect(said()).toEqual([expect.stringContaining('starts again when a file in lib or db changes')])
  expect(starts()).toHaveLength(1)
  await worker?.restart()
  await eventually(() => vi.mocked(console.error).mock.calls.length > 0)
  expect(said()).toHaveLength(1)
  expect(starts()).toHaveLength(2)
  await worker?.stop()
})
