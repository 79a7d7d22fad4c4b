import pg from 'pg'
import { inject } from 'vitest'

/** Debian's servers, where this machine has them. */
export const debian = inject('debian')
export const isLeftOut = debian.postgres === undefined

const named = (url: string | undefined, login: string, password: string, database: string): string => {
  const changed = new URL(url ?? 'postgresql://left.out')
  changed.username = login
  changed.password = password
  changed.pathname = `/${database}`
  return changed.href
}

/** Where the provider itself connects. */
export const superuserUrl = (database: string): string =>
  Object.assign(new URL(debian.postgres ?? ''), { pathname: `/${database}` }).href

/** Runs statements as the superuser of Debian's PostgreSQL. */
export const asSuperuser = (statements: string, database = 'postgres') =>
  asUser(superuserUrl(database), statements)

/** Runs statements as whoever is in the connection string. */
export async function asUser(
  connectionString: string,
  statements: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(statements)
    return Array.isArray(result) ? result.flatMap(({ rows }) => rows) : result.rows
  } finally {
    await client.end()
  }
}

/** A login of an administrator, and a database, as a provider hands them over. */
export interface Rented {
  readonly login: string
  /** Past the pooler, for changes of the schema. */
  readonly direct: string
  /** Through the pooler in transaction mode. */
  readonly pooled: string
}

/**
 * A database and its administrator, who is no superuser.
 *
 * @param name of the database; the login is `<name>_admin`
 * @param powers what the login may besides, as in CREATE ROLE
 * @param owner who owns the database; the administrator unless said otherwise
 */
export async function rent(name: string, powers: string, owner = `${name}_admin`): Promise<Rented> {
  const login = `${name}_admin`
  await asSuperuser(`create role ${login} login ${powers} password 'rented'`)
  await asSuperuser(`create database ${name} owner ${owner}`)
  return {
    login,
    direct: named(debian.postgres, login, 'rented', name),
    pooled: named(debian.pooler, login, 'rented', name),
  }
}
