import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { endianness } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { CommandError } from '../command-error'
import type { Binaries } from './binaries'
import { type Home, inside, isInitialized } from './home'
import { canEnter, type ServerUser } from './server-user'
import { shelter } from './shelter'

/**
 * Makes the data directory when there is none yet: whole, or not at all.
 *
 * @throws CommandError when one is there that these binaries cannot run
 * @example await initialize(home, binaries, user)
 */
export async function initialize(
  home: Home,
  binaries: Binaries,
  user: ServerUser | undefined,
): Promise<void> {
  if (isInitialized(home)) return requireVersion(home, binaries)
  clear(home)
  const reachable = await canEnter(home.data, user)
  const staging = inside(
    join(reachable ? home.data : shelter(), `postgres.${randomBytes(6).toString('hex')}.new`),
  )
  try {
    await create(staging, binaries, user)
    if (reachable) renameSync(staging.folder, home.folder)
    else symlinkSync(settle(staging.folder), home.folder)
  } catch (error) {
    rmSync(staging.folder, { recursive: true, force: true })
    throw initFailure(home, error)
  }
}

/**
 * The number that PostgreSQL gave this data directory when it was made, read from its control file.
 *
 * @example systemIdentifier(home) === answer.rows[0].system_identifier
 */
export function systemIdentifier(home: Home): string {
  const control = readFileSync(join(home.cluster, 'global', 'pg_control'))
  return String(endianness() === 'LE' ? control.readBigUInt64LE(0) : control.readBigUInt64BE(0))
}

async function create(place: ReturnType<typeof inside>, binaries: Binaries, user: ServerUser | undefined) {
  mkdirSync(place.folder)
  // Others may pass through, for the server's user; what is inside is closed to them.
  chmodSync(place.folder, user ? 0o711 : 0o700)
  mkdirSync(place.cluster, { mode: 0o700 })
  writeFileSync(place.password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (user) for (const path of [place.cluster, place.password]) chownSync(path, user.uid, user.gid)
  await binaries.run('initdb', [
    `--pgdata=${place.cluster}`,
    `--pwfile=${place.password}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // Not every system but Linux has the locale C.UTF-8; sorting and letter case are PostgreSQL's own either way.
    process.platform === 'linux' ? '--locale=C.UTF-8' : '--locale=C',
  ])
  if (user) chownSync(place.password, 0, 0)
}

function initFailure(home: Home, error: unknown): unknown {
  if (!(error instanceof Error) || !('stderr' in error)) return error
  const said = /error: +(.*)|FATAL: +(.*)/.exec(String(error.stderr))?.[0] ?? error.message
  const sentence = /No space left|wrote only/.test(String(error.stderr))
    ? `The disk is full, so no database could be made in ${home.folder}. Make room and run this again.`
    : `PostgreSQL could not make a database in ${home.folder}: ${said}`
  return new CommandError(sentence, 1, { cause: error })
}

/** Removes what a broken-off attempt left, and a link whose target is gone. */
function clear(home: Home): void {
  for (const name of readdirSync(home.data)) {
    if (/^postgres\.[0-9a-f]{12}\.new$/.test(name))
      rmSync(join(home.data, name), { recursive: true, force: true })
  }
  const existing = lstatSync(home.folder, { throwIfNoEntry: false })
  if (existing?.isSymbolicLink()) unlinkSync(home.folder)
  else if (existing) {
    throw new CommandError(
      `${home.folder} is there, but holds no database. Move it away, or set REFACTKIT_DATA to another folder.`,
    )
  }
}

function settle(staging: string): string {
  const settled = join(dirname(staging), basename(staging, '.new'))
  renameSync(staging, settled)
  return settled
}

function requireVersion(home: Home, binaries: Binaries): void {
  const version = readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8').trim()
  if (Number(version) === binaries.major) return
  throw new CommandError(
    `${home.folder} was made by PostgreSQL ${version}, and PostgreSQL ${binaries.major} is installed. Bring the ` +
      `data over with pg_dump, or move the folder away for an empty database.`,
  )
}
