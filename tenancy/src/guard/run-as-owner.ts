import { identifier, type Sql } from '../sql'

/** A statement that the database refused; everything before it in the same transaction is undone. */
export class RefusedStatement extends Error {
  override name = 'RefusedStatement'

  constructor(
    /** The statement, as it was sent. */
    readonly statement: string,
    cause: Error,
  ) {
    super(
      `The database refused a step, and nothing was changed: ${cause.message}. The step was: ${statement}`,
      {
        cause,
      },
    )
  }
}

/** Tables with forced row-level security that statements name, and those tied to them by a foreign key. */
const touched = `
with named as (select c.oid from pg_class c where c.relkind in ('r', 'p') and position(quote_ident(c.relname) in $1) > 0)
select c.oid::text, c.oid::regclass::text as name from pg_class c where c.relforcerowsecurity
   and (c.oid in (select oid from named) or exists (select from pg_constraint k where k.contype = 'f'
     and (k.conrelid = c.oid and k.confrelid in (select oid from named) or k.confrelid = c.oid and k.conrelid in (select oid from named))))`

/**
 * Runs statements as the owner of the tables, unscoped. Row-level security is lifted from the owner for their length on the
 * tables they meet, and `row_security = off` makes an error of whatever it would still hide: otherwise a foreign key is
 * validated over rows that break it, and an update finds none.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param owner the role that owns the tables
 * @param statements what to run, in order
 * @param told called before each with its number
 * @throws RefusedStatement when the database refuses one
 */
export async function runAsOwner(
  sql: Sql,
  owner: string,
  statements: readonly string[],
  told?: (index: number) => void,
): Promise<void> {
  if (statements.length === 0) return
  const { rows } = await sql.query<{ oid: string; name: string }>(touched, [statements.join('\n')])
  for (const { name } of rows) await sql.query(`alter table ${name} no force row level security`)
  await sql.query(`set local role ${identifier(owner)}; set local row_security = off`)
  for (const [index, statement] of statements.entries()) {
    told?.(index)
    await sql.query(statement).catch((cause: Error) => {
      throw new RefusedStatement(statement.replace(/\s+/g, ' ').trim(), cause)
    })
  }
  await sql.query('reset role; reset row_security')
  const { rows: left } = await sql.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where oid = any ($1::oid[])',
    [rows.map(({ oid }) => oid)],
  )
  for (const { name } of left) await sql.query(`alter table ${name} force row level security`)
}
