import { existsSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../error-code'
import type { Home } from './home'
import { identify, startSecond } from './processes'

/** What a server says of itself in its `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number
  /** The data directory as it was named when the server started. */
  readonly folder: string
  /** When it started, in seconds since 1970. */
  readonly began: number
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
  return postmaster && serves(postmaster, home) ? postmaster : undefined
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
  const disarmed = text.replace(/^-?\d+/, String(process.pid))
  // An empty one is just being written by a server that starts.
  if (disarmed !== text) writeFileSync(pidFile(home), disarmed)
}

const pidFile = (home: Home): string => join(home.cluster, 'postmaster.pid')

function readPostmaster(home: Home): Postmaster | undefined {
  const lines = readFile(home)?.split('\n') ?? []
  const pid = Number(lines[0])
  if (!(pid > 0)) return undefined
  const [, folder = '', began, port] = lines
  return { pid, folder, began: Number(began), port: Number(port ?? 0), ready: lines[7]?.trim() === 'ready' }
}

function readFile(home: Home): string | undefined {
  try {
    return readFileSync(pidFile(home), 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function serves({ pid, folder, began }: Postmaster, home: Home): boolean {
  if (!identify(pid)) return false
  const cluster = realpathSync(home.cluster)
  if (process.platform !== 'linux') return isAsOld(pid, began) && !isElsewhere(folder, cluster)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    // Another user's process: its command line is open to all, and names the data directory.
    return commandLine(pid).includes(cluster)
  }
}

/** A server writes its file a moment after it began; whoever has its pid after it began later. */
function isAsOld(pid: number, began: number): boolean {
  const started = startSecond(pid)
  // Where Windows does not tell, nobody is harmed: pg_ctl reaches no program there but PostgreSQL.
  if (started === undefined) return process.platform === 'win32'
  return started > began - 60 && started < began + 3
}

/** Whether the folder that the server started in is still there and another: then this one is a copy of it. */
const isElsewhere = (folder: string, cluster: string): boolean =>
  existsSync(folder) && realpathSync(folder) !== cluster

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}
