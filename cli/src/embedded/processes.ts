import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { errorCode } from '../error-code'

/** A process that is there; pids are reused, so its start time belongs to its identity ('' where it cannot be told). */
export interface ProcessIdentity {
  readonly pid: number
  readonly startedAt: string
}

/**
 * The process of this pid, or undefined when there is none or only its remains: a zombie runs nothing, yet answers
 * signals until its parent collects it, and in many containers nobody ever does.
 *
 * @example identify(process.pid)?.startedAt
 */
export function identify(pid: number): ProcessIdentity | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    if (errorCode(error) !== 'EPERM') return undefined
  }
  const { state, startedAt } = process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
  return state.startsWith('Z') ? undefined : { pid, startedAt }
}

/**
 * Whether the process that wrote this identity down still runs.
 *
 * @example isRunning({ pid: 4711, startedAt: '938472' })
 */
export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  const now = identify(pid)
  return now !== undefined && (startedAt === '' || now.startedAt === '' || now.startedAt === startedAt)
}

/** One line of text for an identity; `parseIdentity` reads it back. */
export const formatIdentity = ({ pid, startedAt }: ProcessIdentity): string => `${pid} ${startedAt}\n`

/** The identity in a line of text, or undefined when the line is not one (cut off, or empty). */
export function parseIdentity(line: string): ProcessIdentity | undefined {
  const [, pid, startedAt = ''] = /^(\d+) (.*)\n$/.exec(line) ?? []
  return pid === undefined ? undefined : { pid: Number(pid), startedAt }
}

function fromProc(pid: number): { state: string; startedAt: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold spaces and brackets itself; the fields begin after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' }
  } catch {
    return { state: '', startedAt: '' }
  }
}

function fromPs(pid: number): { state: string; startedAt: string } {
  if (process.platform === 'win32') return { state: '', startedAt: '' }
  const [state = '', startedAt = ''] =
    /^(\S+)\s+(.*)$/.exec(output('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]))?.slice(1) ?? []
  return { state, startedAt }
}

/**
 * When a process started, in seconds since 1970; undefined where that cannot be told.
 *
 * @example startSecond(process.pid) // 1764118800
 */
export function startSecond(pid: number): number | undefined {
  const asked = `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`
  const text =
    process.platform === 'win32'
      ? output('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', asked])
      : `${fromPs(pid).startedAt} UTC`
  const second = Math.floor(Date.parse(text) / 1000)
  return Number.isNaN(second) ? undefined : second
}

/** What a program prints, or nothing when it fails; in one language and time zone, since identities are compared as text. */
function output(program: string, parameters: string[]): string {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC0' }
  try {
    return execFileSync(program, parameters, {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return ''
  }
}
