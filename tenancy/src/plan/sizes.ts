import { identifier, type Sql } from '../sql'

/** How large a table is. */
export interface Size {
  /** The types of its columns, as PostgreSQL names them. */
  readonly types: Readonly<Record<string, string>>
  /** How many rows PostgreSQL believes there are; -1 where nobody has counted yet. */
  readonly rows: number
  /** Bytes on disk, without indexes. */
  readonly bytes: number
  /** Whether the owner is held back by row-level security. */
  readonly forced: boolean
}

/** Counting stops here: whoever decides needs to know that it is much. */
const most = 10_000

/**
 * How large every table is, by its name as plans write it.
 *
 * @param sql any connection to the database
 * @throws pg's error when the catalog cannot be read
 * @example (await readSizes(client)).get('invoice')
 */
export async function readSizes(sql: Sql): Promise<Map<string, Size>> {
  const { rows } = await sql.query<{
    name: string
    rows: number
    bytes: string
    forced: boolean
    types: Record<string, string>
  }>(
    `select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name,
            c.reltuples::float8 as rows, pg_table_size(c.oid)::text as bytes, c.relforcerowsecurity as forced,
            (select coalesce(jsonb_object_agg(a.attname, format_type(a.atttypid, a.atttypmod)), '{}') from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as types
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^(pg_|information_schema$)'`,
  )
  return new Map(rows.map(({ name, bytes, ...rest }) => [name, { ...rest, bytes: Number(bytes) }]))
}

const quoted = (name: string): string =>
  (name.includes('.') ? name.split('.') : ['public', name]).map(identifier).join('.')

/**
 * How many rows some tables have, counted as their owner; what is lifted for that is back before the next statement.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param names tables, as plans write them
 * @param sizes from `readSizes`
 * @param owner the role that owns them
 * @returns as words: `3`, or `more than 10,000`; a table without rows is left out
 * @throws pg's error when a table cannot be read
 * @example await countRows(client, ['invoice'], await readSizes(client), 'refactkit_owner')
 */
export async function countRows(
  sql: Sql,
  names: readonly string[],
  sizes: ReadonlyMap<string, Size>,
  owner: string,
): Promise<Map<string, string>> {
  const counted = new Map<string, string>()
  const present = names.filter((name) => sizes.has(name))
  if (present.length === 0) return counted
  const { rows: supers } = await sql.query('select from pg_roles where rolname = current_user and rolsuper')
  await sql.query('savepoint counting')
  if (supers.length === 0) {
    for (const name of present.filter((each) => sizes.get(each)?.forced))
      await sql.query(`alter table ${quoted(name)} no force row level security`)
    await sql.query(`set local role ${identifier(owner)}; set local row_security = off`)
  }
  for (const name of present) {
    const { rows } = await sql.query<{ count: number }>(
      `select count(*)::int as count from (select from ${quoted(name)} limit ${most + 1}) found`,
    )
    const count = rows[0]?.count ?? 0
    if (count > 0) counted.set(name, count > most ? `more than ${most.toLocaleString('en')}` : String(count))
  }
  // Gives back the locks as well.
  await sql.query('rollback to savepoint counting; release savepoint counting')
  return counted
}
