import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Debian's own builds of the two servers, installed here or unpacked for this suite. */
export interface Binaries {
  /** The folder of `initdb` and `pg_ctl` of PostgreSQL 15. */
  readonly postgres: string
  readonly pgbouncer: string
  /** Where the libraries of unpacked builds are. */
  readonly environment: NodeJS.ProcessEnv
}

const unpacked = join(tmpdir(), 'refactkit-debian')

function lookIn(root: string): Binaries | undefined {
  const postgres = join(root, 'usr/lib/postgresql/15/bin')
  const pgbouncer = join(root, 'usr/sbin/pgbouncer')
  if (!existsSync(join(postgres, 'initdb')) || !existsSync(pgbouncer)) return undefined
  if (root === '/') return { postgres, pgbouncer, environment: {} }
  const libraries = join(root, 'usr/lib')
  const folders = readdirSync(libraries).filter((name) => name.includes('-linux-gnu'))
  const path = folders.map((name) => join(libraries, name)).join(delimiter)
  return { postgres, pgbouncer, environment: { LD_LIBRARY_PATH: path } }
}

/** Fetches the packages and unpacks them beside the system: nothing is installed, and no service starts. */
async function unpack(): Promise<void> {
  const archives = join(unpacked, 'archives')
  mkdirSync(join(archives, 'partial'), { recursive: true })
  await execute('apt-get', ['update', '-qq'], { timeout: 120_000 })
  const only = ['--download-only', '-o', `Dir::Cache::archives=${archives}`, '-o', 'APT::Sandbox::User=root']
  const packages = ['postgresql-15', 'pgbouncer']
  await execute('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...only, ...packages], {
    timeout: 300_000,
  })
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb')))
    await execute('dpkg', ['-x', join(archives, file), unpacked])
}

/**
 * The servers to test against: those of this system, or Debian's, fetched where this process may. Where there are none, a
 * sentence says why.
 *
 * @example const servers = await findBinaries()
 */
export async function findBinaries(): Promise<Binaries | string> {
  const here = lookIn('/') ?? lookIn(unpacked)
  if (here) return here
  const missing = 'PostgreSQL 15 and PgBouncer are not both installed'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return `${missing}: on Debian 12, apt-get install postgresql-15 pgbouncer.`
  try {
    await unpack()
    return lookIn(unpacked) ?? `${missing}, and the packages of apt-get hold neither.`
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? error.stderr : error
    return `${missing}, and apt-get does not bring them: ${String(said).trim().split('\n').at(-1)}`
  }
}
