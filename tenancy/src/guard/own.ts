import { identifier, type Sql } from '../sql'

/**
 * Gives tables and other relations to a role. What belongs to it already is passed over: to give it once more would wait for
 * everybody who reads it.
 *
 * @param sql a connection of the administrator
 * @param names the relations, as SQL; those that are not there are passed over
 * @param owner the role
 * @throws pg's error when a statement is refused
 * @example await own(client, ['jobs.job'], 'refactkit_owner')
 */
export async function own(sql: Sql, names: readonly string[], owner: string): Promise<void> {
  const { rows } = await sql.query<{ name: string }>(
    `select c.oid::regclass::text as name from unnest($1::text[]) n join pg_class c on c.oid = to_regclass(n)
      where pg_get_userbyid(c.relowner) <> $2`,
    [names, owner],
  )
  for (const { name } of rows) await sql.query(`alter table ${name} owner to ${identifier(owner)}`)
}
