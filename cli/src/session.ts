import pg from 'pg'
import { CommandError } from './command-error'
import { type Database, type OpenOptions, openDatabase } from './database'
import { enterProject } from './project'
import { resolveSecret } from './secret'

/** A database held for the length of one command. */
export interface Session extends Database {
  readonly root: string
  readonly secret: string
}

/**
 * Enters the project, opens its database, runs one piece of work on it and gives the database back, also on Ctrl-C.
 *
 * @param options how to hold the database; `production` judges the secret strictly
 * @param work what to do
 * @returns what `work` returned
 * @throws CommandError when there is no project, no database or no good secret
 * @example await inSession({}, async ({ url }) => …)
 */
export async function inSession<Result>(
  { production = process.env.NODE_ENV === 'production', ...options }: OpenOptions & { production?: boolean },
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const root = enterProject()
  const secret = resolveSecret({ root, production, embedded: !process.env.DATABASE_URL })
  const database = await openDatabase({ ...options, root })
  let interrupted = false
  const interrupt = async () => {
    if (interrupted) return
    interrupted = true
    await database.close()
    process.exit(130)
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  try {
    if (!database.embedded) await requireWritable(database.url)
    return await work({ ...database, root, secret })
  } catch (error) {
    // What fails because the server is being stopped is no news; `interrupt` ends the process.
    if (interrupted) await new Promise(() => {})
    throw error
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    if (!interrupted) await database.close()
  }
}

/**
 * Refuses a database that nobody can write to, or that is older than PostgreSQL 15.
 *
 * @throws CommandError for those; pg's error when it cannot be reached
 * @example await requireWritable(process.env.DATABASE_URL)
 */
export async function requireWritable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('transaction_read_only') = 'on' as readonly,
              current_setting('server_version_num')::int as version`,
    )
    if (rows[0].readonly) {
      throw new CommandError(
        'The database is read-only: a standby, or default_transaction_read_only. Point DATABASE_URL at the primary.',
      )
    }
    if (rows[0].version < 150_000) {
      throw new CommandError(
        `RefactKit needs PostgreSQL 15 or newer, and this is ${Math.floor(rows[0].version / 10_000)}.`,
      )
    }
  } finally {
    await client.end().catch(() => {})
  }
}
