import { identifier, type Sql } from '../../sql'
import type { TableShape } from '../database/shape'

/** Whether the administrator sees the rows of everybody without further ado. */
export async function seesEveryRow(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ sees: boolean }>(
    'select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user',
  )
  return rows[0]?.sees === true
}

/** Whether the administrator may go around row-level security and foreign keys, as only a superuser may. */
export async function isSuperuser(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  )
  return rows[0]?.super === true
}

/**
 * Runs work that sees and writes the rows of every organization, in one transaction: as a superuser without triggers, or
 * else as the owner of the tables, whom row-level security does not bind for that long.
 *
 * @param sql a connection of the administrator, with no transaction open
 * @param superuser from `isSuperuser`
 */
export async function withEveryRow<Result>(
  sql: Sql,
  superuser: boolean,
  tables: readonly TableShape[],
  owner: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql.query('begin')
  try {
    if (superuser) {
      await sql.query('set local session_replication_role = replica')
      const result = await work()
      await sql.query('commit')
      return result
    }
    await sql.query(`set local role ${identifier(owner)}`)
    const { rows } = await sql.query<{ name: string }>(
      'select oid::regclass::text as name from pg_class where relforcerowsecurity and oid = any ($1::regclass[])',
      [tables.map((table) => table.sql)],
    )
    for (const { name } of rows) await sql.query(`alter table ${name} no force row level security`)
    // Where every protection is taken away, what an attack has left on a table would change what is put back.
    for (const table of tables) await sql.query(`alter table ${table.sql} disable trigger user`)
    const result = await work()
    for (const table of tables) await sql.query(`alter table ${table.sql} enable trigger user`)
    for (const { name } of rows) await sql.query(`alter table ${name} force row level security`)
    await sql.query('commit')
    return result
  } catch (error) {
    await sql.query('rollback').catch(() => {})
    throw error
  }
}
