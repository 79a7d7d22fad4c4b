import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../error-code'
import type { Home } from './home'
import { identify } from './processes'

/** What a server says of itself in its `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

/**
 * The server that runs on this data directory, or undefined.
 *
 * A file left by a server that was killed counts as none: its process is gone, is a zombie, or is by now another
 * program with the same pid.
 *
 * @example runningPostmaster(home)?.port
 */
export function runningPostmaster(home: Home): Postmaster | undefined {
  const postmaster = readPostmaster(home)
  return postmaster && serves(postmaster.pid, home) ? postmaster : undefined
}

/**
 * Lets a new server start although the pid in a stale `postmaster.pid` still answers signals.
 *
 * PostgreSQL refuses to start then. The file cannot just be removed, since it also names the shared memory by which
 * a new server notices that children of the old one are still at work. PostgreSQL ignores the pid of the process that
 * ran pg_ctl, which is this one, and goes on to that second test.
 *
 * @see https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/init/miscinit.c CreateLockFile
 */
export function disarmStalePid(home: Home): void {
  const text = readFile(home)
  if (text === undefined || process.platform === 'win32') return
  writeFileSync(pidFile(home), text.replace(/^-?\d+/, String(process.pid)))
}

const pidFile = (home: Home): string => join(home.cluster, 'postmaster.pid')

function readPostmaster(home: Home): Postmaster | undefined {
  const lines = readFile(home)?.split('\n') ?? []
  const pid = Number(lines[0])
  if (!(pid > 0)) return undefined
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' }
}

function readFile(home: Home): string | undefined {
  try {
    return readFileSync(pidFile(home), 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function serves(pid: number, home: Home): boolean {
  if (!identify(pid)) return false
  if (process.platform !== 'linux') return true
  const cluster = realpathSync(home.cluster)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    // Another user's process: its command line is open to all, and names the data directory.
    return commandLine(pid).includes(cluster)
  }
}

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}
