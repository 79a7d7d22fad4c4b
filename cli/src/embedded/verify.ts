import { readFileSync } from 'node:fs'
import pg from 'pg'
import { CommandError } from '../command-error'
import { errorCode } from '../error-code'
import { systemIdentifier } from './cluster'
import type { Home } from './home'

export const embeddedDatabase = 'refactkit'

/**
 * The administrator's connection string of the embedded server.
 *
 * @example embeddedUrl(home, 5432, 'postgres')
 */
export function embeddedUrl(home: Home, port: number, database = embeddedDatabase): string {
  return `postgresql://postgres:${readFileSync(home.password, 'utf8').trim()}@127.0.0.1:${port}/${database}`
}

/**
 * Whether the server on this port works on this home's data, and has the application's database, which is made when
 * it is missing. Ports are reused: what answers may be the server of another project.
 *
 * @returns false also while the server does not take connections yet
 * @throws CommandError when it refuses the password that it was made with; pg's error when it cannot be asked
 * @example if (await isOurs(home, 5432)) return 5432
 */
export async function isOurs(home: Home, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: embeddedUrl(home, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(
      `select system_identifier::text = $1 as ours, exists (select from pg_database where datname = $2) as ready
       from pg_control_system()`,
      [systemIdentifier(home), embeddedDatabase],
    )
    if (!rows[0].ours) return false
    if (!rows[0].ready) await client.query(`create database ${embeddedDatabase}`)
    return true
  } catch (error) {
    if (errorCode(error) === '28P01') throw passwordChanged(home, error)
    if (['ECONNREFUSED', 'ECONNRESET', '57P03', '42P04', '23505'].includes(errorCode(error))) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

const passwordChanged = (home: Home, cause: unknown) =>
  new CommandError(
    `The embedded PostgreSQL refuses the password in ${home.password}, so somebody changed that of the user postgres. ` +
      'Write the new one into that file.',
    1,
    { cause },
  )
