import { sql } from 'drizzle-orm'
import { type ScopedDatabase, scopedDatabase } from '../driver/scoped-database'
import { ScopedPool } from '../driver/scoped-pool'
import type { LoginPoolConfig } from '../driver/turning-pool'
import { PortabilityError } from './portability-error'

/** The database of an organization, as this module uses it. */
export type PortableDatabase = ScopedDatabase<Record<string, unknown>>

/** How values must be printed, so that the same row is the same text in every database. */
const printed = { TimeZone: 'UTC', IntervalStyle: 'postgres', bytea_output: 'hex', extra_float_digits: '1' }

/** A table may take longer to read than the login's limit for a request, and a slow disk to take what was read. */
const patience = { statement_timeout: '600000', idle_in_transaction_session_timeout: '600000' }

const options = Object.entries({ ...printed, DateStyle: 'ISO', ...patience })
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ')

/**
 * A database of its own for taking organizations out and bringing them in: under the login of tenant queries and in scope
 * like every other, with connections that print the same value the same way everywhere.
 *
 * @param config pg's pool configuration, with the connection string of the `<database>_app` login
 * @returns the database, and what closes it
 * @example
 * const { db, close } = openPortableDatabase(connectionOf('app'))
 * try { await within(id, () => exportArchive({ db, … })) } finally { await close() }
 */
export function openPortableDatabase(config: LoginPoolConfig): {
  db: PortableDatabase
  close(): Promise<void>
} {
  const pool = new ScopedPool({ ...config, max: 2, perOrganization: 2, options })
  return { db: scopedDatabase<Record<string, unknown>>(pool, {}), close: () => pool.end() }
}

/**
 * Refuses a connection that prints values in a form of its own.
 *
 * @throws PortabilityError naming the setting
 */
export async function requirePrinting(db: Pick<PortableDatabase, 'execute'>): Promise<void> {
  const { rows } = await db.execute<{ name: string; value: string }>(
    sql`select name, setting as value from pg_catalog.pg_settings where name in ${[...Object.keys(printed), 'DateStyle']}`,
  )
  for (const { name, value } of rows) {
    const wanted: string | undefined = Object.entries(printed).find(([known]) => known === name)?.[1]
    if (wanted === undefined ? value.startsWith('ISO') : value === wanted) continue
    throw new PortabilityError(
      'server',
      `The connection prints values with ${name} = ${value}. A pooler in between may have dropped the settings of the ` +
        'connection: use the address of the server itself.',
    )
  }
}
