import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CommandError } from '../command-error'
import { errorCode } from '../error-code'

/** Where the embedded server of one project keeps what. */
export interface Home {
  /** The data folder of the project. */
  readonly data: string
  /** Everything of the server; a link to elsewhere when the server's user cannot reach the project. */
  readonly folder: string
  /** What PostgreSQL calls the data directory. */
  readonly cluster: string
  readonly password: string
  readonly port: string
  readonly leases: string
  /** Present when the server shall stay after its last user left. */
  readonly pin: string
  readonly log: string
  readonly lock: string
}

/**
 * The places of the embedded server of a project.
 *
 * @param root the project's folder
 * @param data the data folder, relative to it; REFACTKIT_DATA or `.data` by default
 * @example homeOf(process.cwd()).cluster // '/…/.data/postgres/cluster'
 */
export function homeOf(root: string, data = process.env.REFACTKIT_DATA || '.data'): Home {
  const base = resolve(root, data)
  return { data: base, ...inside(join(base, 'postgres')), lock: join(base, 'postgres.lock') }
}

/** The same places in a folder that is not yet where it belongs. */
export const inside = (folder: string) => ({
  folder,
  cluster: join(folder, 'cluster'),
  password: join(folder, 'password'),
  port: join(folder, 'port'),
  leases: join(folder, 'leases'),
  pin: join(folder, 'pinned'),
  log: join(folder, 'cluster', 'server.log'),
})

/**
 * Whether the data directory has been made.
 *
 * @throws CommandError when it belongs to another user
 */
export function isInitialized(home: Home): boolean {
  try {
    return statSync(join(home.cluster, 'PG_VERSION')).isFile()
  } catch (error) {
    if (errorCode(error) === 'EACCES') throw foreign(home)
    return false
  }
}

const foreign = (home: Home) =>
  new CommandError(
    `${home.folder} belongs to another user, who probably ran a command here before you. Run as that user, set ` +
      'REFACTKIT_DATA to another folder, or remove this one for an empty database.',
  )
