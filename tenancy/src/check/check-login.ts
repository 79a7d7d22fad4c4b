import type { Sql } from '../sql'
import type { RuleFinding } from './finding'

/**
 * Whether a connection is the login that it is meant to be: a pooler may log in as somebody else than who asks it to, and
 * whoever goes around row-level security sees every organization.
 *
 * @param sql a connection of the pool that serves
 * @param login the login, as `roleNames` names it
 * @returns a finding where the connection is somebody else's, or acts as somebody else
 * @throws pg's error when the database cannot be reached
 * @example await checkLogin(client, roleNames('refactkit').app)
 */
export async function checkLogin(sql: Sql, login: string): Promise<RuleFinding[]> {
  const { rows } = await sql.query<{ name: string }>(
    `select name from unnest(array[session_user, current_user]) name where name <> $1 limit 1`,
    [login],
  )
  return rows.map(({ name }) => ({
    rule: 'login-itself',
    severity: 'error',
    object: login,
    message: `The server asks to be connected as this login, and is connected as ${name}.`,
    fix: 'Let the pooler in between pass the login on (PgBouncer: no `user=` in [databases]), or correct APP_DATABASE_URL.',
  }))
}
