import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'

const root = join(import.meta.dirname, '..')

// How fast anything is depends on the machine and is no promise; that the measurements run is one.
test.each([
  ['overhead', 40],
  ['membership', 24],
])(
  'bench/built.mjs %s measures every way and prints its ratio and spread',
  async (file, count) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['bench/built.mjs', file, '--json', '--rows', '1000', '--rounds', '1', '--slice', '1'],
      { cwd: root, env: { ...process.env, DATABASE_URL: inject('adminUrl') } },
    )
    const { lines } = JSON.parse(stdout)
    expect(lines).toHaveLength(count)
    // What could not be measured would be null here.
    const measured = { perSecond: expect.any(Number), ratio: expect.any(Number) }
    for (const line of lines) expect(line).toMatchObject(measured)
  },
  120_000,
)
