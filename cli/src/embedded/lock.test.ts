import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * Takes the lock, notes whether it was alone in it, and dies without giving it back. Whatever it does to a file takes it
 * some milliseconds more, so that the others come in between.
 */
const mortal = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const still = new Int32Array(new SharedArrayBuffer(4))
const original = { ...fs }
const [, lock, module, folder] = process.argv
for (const name of ['writeFileSync', 'readFileSync', 'renameSync', 'rmSync']) {
  fs[name] = (...parameters) => {
    const slow = String(parameters[0]).startsWith(lock)
    if (slow) Atomics.wait(still, 0, 0, Math.random() * 15)
    try {
      return original[name](...parameters)
    } finally {
      if (slow) Atomics.wait(still, 0, 0, Math.random() * 15)
    }
  }
}
syncBuiltinESMExports()
const { withLock } = await import(module)
await withLock(lock, async () => {
  const [inside, log] = [folder + '/inside', folder + '/log']
  try {
    original.writeFileSync(inside, '', { flag: 'wx' })
  } catch {
    original.appendFileSync(log, 'not alone ')
  }
  await new Promise((resolve) => setTimeout(resolve, 20))
  original.rmSync(inside, { force: true })
  original.appendFileSync(log, 'dead ')
  process.exit(0)
})
`

test('of many that find the lock of a dead process, one at a time goes on', async () => {
  const lock = join(folder, 'lock')
  writeFileSync(lock, '4194303 1\n')
  const module = fileURLToPath(new URL('./lock.ts', import.meta.url))
  const words = ['--import', 'tsx', '--input-type=module', '-e', mortal, lock, module, folder]
  const ends = Array.from({ length: 6 }, () =>
    once(spawn(process.execPath, words, { stdio: 'inherit' }), 'exit'),
  )
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0, 0, 0, 0, 0])
  expect(readFileSync(join(folder, 'log'), 'utf8').trim().split(' ')).toEqual(Array(6).fill('dead'))
}, 60_000)
