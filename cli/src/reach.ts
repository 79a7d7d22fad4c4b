import pg from 'pg'
import { CommandError } from './command-error'

/**
 * Connects for one piece of work, within ten seconds.
 *
 * @param url the connection string
 * @param work what to do with the connection
 * @throws pg's error when the database cannot be reached
 * @example await withClient(url, (client) => client.query('select 1'))
 */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // Without a listener, a connection that the server ends would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Refuses a database that nobody can write to, or that is older than PostgreSQL 15.
 *
 * @throws CommandError for those; pg's error when it cannot be reached
 * @example await requireUsable(process.env.DATABASE_URL)
 */
export const requireUsable = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ readonly: boolean; version: number }>(
      `select current_setting('transaction_read_only') = 'on' as readonly,
              current_setting('server_version_num')::int as version`,
    )
    for (const { readonly, version } of rows) {
      if (readonly) {
        throw new CommandError(
          'The database is read-only: a standby, or default_transaction_read_only. Point DATABASE_URL at the primary.',
        )
      }
      if (version < 150_000) {
        throw new CommandError(
          `RefactKit needs PostgreSQL 15 or newer, and this is ${Math.floor(version / 10_000)}.`,
        )
      }
    }
  })
