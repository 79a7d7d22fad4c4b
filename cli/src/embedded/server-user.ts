import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'
import { CommandError } from '../command-error'
import { errorCode } from '../error-code'

const execute = promisify(execFile)

/** The operating system's user that PostgreSQL runs as when this process is root, which PostgreSQL refuses to be. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

const candidates = ['nobody', 'postgres', 'daemon']

/**
 * The user PostgreSQL shall run as, or undefined for the user of this process.
 *
 * @param cluster the data directory; once it exists, its owner decides
 * @throws CommandError when this system has no user that PostgreSQL accepts
 * @example const user = serverUser(home.cluster)
 */
export function serverUser(cluster: string): ServerUser | undefined {
  if (process.platform === 'win32') return undefined
  if (process.getuid?.() !== 0) {
    requireName()
    return undefined
  }
  const user = ownerOf(cluster) ?? named(candidates)
  if (user) return user
  throw new CommandError(
    `PostgreSQL refuses to run as root, and this system has none of the users ${candidates.join(', ')}. ` +
      'Run as an ordinary user, or set DATABASE_URL.',
  )
}

/**
 * Whether a user can enter a folder: every folder above it must let them pass.
 *
 * @example await canEnter('/root/project/.data', user)
 */
export async function canEnter(folder: string, user: ServerUser | undefined): Promise<boolean> {
  if (!user) return true
  try {
    await execute('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...user, cwd: '/' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EPERM' || errorCode(error) === 'EINVAL') throw cannotSwitch(error)
    return false
  }
}

function requireName(): void {
  try {
    userInfo()
  } catch {
    throw new CommandError(
      `This process runs as user ${process.getuid?.()}, which this system has no name for, and PostgreSQL refuses ` +
        'that. Run as a user with a name, or set DATABASE_URL.',
    )
  }
}

function ownerOf(cluster: string): ServerUser | undefined {
  try {
    const { uid, gid } = statSync(cluster)
    return uid === 0 ? undefined : { uid, gid }
  } catch {
    return undefined
  }
}

function named(names: string[]): ServerUser | undefined {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const users = lines.map((line) => line.split(':'))
  const [, , uid, gid] = names.flatMap((name) => users.filter((user) => user[0] === name))[0] ?? []
  return uid === undefined || Number(uid) === 0 ? undefined : { uid: Number(uid), gid: Number(gid) }
}

const cannotSwitch = (cause: unknown) =>
  new CommandError(
    'PostgreSQL refuses to run as root, and this system does not let root start a process as another user. ' +
      'Run as an ordinary user, or set DATABASE_URL.',
    1,
    { cause },
  )
