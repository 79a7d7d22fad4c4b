import { homeOf } from './embedded/home'
import { openEmbedded } from './embedded/open'
import { findProject } from './project'

/** A database to work on. */
export interface Database {
  /** The administrator's connection string. */
  readonly url: string
  /** Whether it is the embedded one, and so this project's own. */
  readonly embedded: boolean
  /** Gives it back; the last to give the embedded server back stops it. */
  close(): Promise<void>
}

/** Which database, and how long it is held. */
export interface OpenOptions {
  /** The project's folder; the one around the working directory unless said otherwise. */
  readonly root?: string
  /** Leaves the embedded server running until `refactkit down`. */
  readonly pin?: boolean
}

/**
 * The database of a project: the one DATABASE_URL names, or else the embedded PostgreSQL, started here or joined when
 * another process of this project already runs it. Reads the environment only, no `.env`.
 *
 * @param options which project, and how long to hold the server
 * @returns the database; close it when you are done
 * @throws CommandError with a sentence when the embedded server cannot be started
 * @example
 * const database = await openDatabase({ root })
 * try { await migrate(database.url) } finally { await database.close() }
 */
export async function openDatabase({ root, pin }: OpenOptions = {}): Promise<Database> {
  const url = process.env.DATABASE_URL
  if (url) return { url, embedded: false, close: async () => {} }
  const server = await openEmbedded(homeOf(root ?? findProject(process.cwd())), pin)
  return { ...server, embedded: true }
}
