import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatIdentity, identify, isRunning, type ProcessIdentity, parseIdentity } from './processes'

/**
 * Notes that a process uses the server. The note counts for as long as that process lives.
 *
 * @param folder where the notes are kept
 * @param pid the process; it need not be this one
 * @returns the path of the note, for `rmSync` at the end
 * @example const lease = addLease('.data/postgres/leases', process.pid)
 */
export function addLease(folder: string, pid: number): string {
  mkdirSync(folder, { recursive: true })
  const lease = join(folder, `${pid}.${randomBytes(4).toString('hex')}`)
  writeFileSync(lease, formatIdentity(identify(pid) ?? { pid, startedAt: '' }))
  return lease
}

/**
 * The processes that use the server now; the notes of dead ones are removed on the way.
 *
 * @example liveLeases('.data/postgres/leases').map(({ pid }) => pid)
 */
export function liveLeases(folder: string): ProcessIdentity[] {
  return names(folder).flatMap((name) => {
    const path = join(folder, name)
    const user = parseIdentity(readFileSync(path, 'utf8'))
    if (user && isRunning(user)) return [user]
    rmSync(path, { force: true })
    return []
  })
}

/** Removes the notes of one process. */
export function dropLeases(folder: string, pid: number): void {
  for (const name of names(folder)) {
    if (name.startsWith(`${pid}.`)) rmSync(join(folder, name), { force: true })
  }
}

const names = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])
