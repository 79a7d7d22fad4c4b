import type pg from 'pg'

/**
 * Keeps the process alive when the server ends a connection: an idle one, and one that is checked out with no query on it,
 * where pg has nobody to tell. The pool replaces it; a query that was running is rejected all the same.
 *
 * @param pool the pool
 * @example surviveLostConnections(new pg.Pool({ connectionString }))
 * @see https://node-postgres.com/apis/pool#error
 */
export function surviveLostConnections(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
}
