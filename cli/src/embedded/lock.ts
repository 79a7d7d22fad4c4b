import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { CommandError } from '../command-error'
import { errorCode } from '../error-code'
import { formatIdentity, identify, isRunning, type ProcessIdentity, parseIdentity } from './processes'

const patienceMs = 120_000
const unwrittenMs = 5_000

/**
 * Runs a function while no other process, and nothing else in this one, runs under the same lock file. The lock of a
 * process that died is taken over.
 *
 * @param path the lock file
 * @param run what to do under the lock
 * @returns what `run` returned
 * @throws CommandError when the lock is not free within two minutes
 * @example await withLock('.data/postgres.lock', async () => …)
 */
export async function withLock<T>(path: string, run: () => Promise<T>): Promise<T> {
  await acquire(path)
  try {
    return await run()
  } finally {
    rmSync(path, { force: true })
  }
}

async function acquire(path: string): Promise<void> {
  const mine = formatIdentity(identify(process.pid) ?? { pid: process.pid, startedAt: '' })
  const deadline = Date.now() + patienceMs
  let unwrittenSince: number | undefined
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return
    } catch (error) {
      // On a full disk the file was made, and could not be filled.
      if (errorCode(error) === 'ENOSPC') rmSync(path, { force: true })
      if (errorCode(error) !== 'EEXIST') throw error
    }
    const text = read(path)
    const holder = text === undefined ? undefined : parseIdentity(text)
    if (text !== undefined && holder === undefined) unwrittenSince ??= Date.now()
    else unwrittenSince = undefined
    const unwritten = unwrittenSince !== undefined && Date.now() - unwrittenSince > unwrittenMs
    if (text !== undefined && (unwritten || (holder && !isRunning(holder)))) await bury(path, text)
    else if (text !== undefined) await delay(20)
    if (Date.now() > deadline) throw tooLong(path, holder)
  }
}

/**
 * Removes the lock of a dead process. Who looks and removes must be alone with it: another that saw the same dead
 * process would otherwise remove the lock of whoever has taken over since.
 */
async function bury(path: string, stale: string): Promise<void> {
  await withLock(`${path}.stale`, async () => {
    if (read(path) === stale) rmSync(path, { force: true })
  })
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

const tooLong = (path: string, holder: ProcessIdentity | undefined) =>
  new CommandError(
    `Process ${holder?.pid ?? '(unknown)'} has kept the database locked for two minutes. End it, or remove ${path}.`,
  )
