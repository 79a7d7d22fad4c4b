import { qualified } from '../guard/isolate'
import { identifier, type Sql } from '../sql'
import { placeOf, shownName } from './place'

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
    schema: string
    name: string
    rows: number
    bytes: string
    forced: boolean
    types: Record<string, string>
  }>(
    `select n.nspname as schema, c.relname as name,
            c.reltuples::float8 as rows, coalesce((select sum(pg_table_size(relid)) from pg_partition_tree(c.oid) where c.relkind = 'p'),
              pg_table_size(c.oid))::text as bytes, c.relforcerowsecurity as forced,
            (select coalesce(jsonb_object_agg(a.attname, format_type(a.atttypid, a.atttypmod)), '{}') from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as types
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^(pg_|information_schema$)'`,
  )
  return new Map(
    rows.map(({ schema, name, bytes, ...rest }) => [
      shownName({ schema, name }),
      { ...rest, bytes: Number(bytes) },
    ]),
  )
}

/** Whose rows are counted, and how. */
export interface Counting {
  /** The role that owns the tables. */
  readonly owner: string
  /** Takes no lock that anybody could wait for, and believes the statistics where rows cannot be counted without one. */
  readonly withoutLock: boolean
}

/** What the statistics say, as words; undefined where there are no pages. */
function believed({ rows, bytes }: Size): string | undefined {
  if (bytes === 0 || rows === 0) return undefined
  return rows > 0 ? `about ${Math.round(rows).toLocaleString('en')}` : 'some'
}

/**
 * Looks at all rows of some tables, as their owner; what is lifted for that is back before the next statement.
 *
 * @returns undefined where that would take a lock that is not wanted
 */
export async function seeingAll<Result>(
  sql: Sql,
  names: readonly string[],
  sizes: ReadonlyMap<string, Size>,
  { owner, withoutLock }: Counting,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const { rows: all } = await sql.query(
    `select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls and pg_has_role(oid, $1::name, 'usage'))`,
    [owner],
  )
  if (all.length === 0 && withoutLock) return undefined
  await sql.query('savepoint counting')
  if (all.length === 0) {
    for (const name of names.filter((each) => sizes.get(each)?.forced))
      await sql.query(`alter table ${qualified(placeOf(name))} no force row level security`)
    await sql.query(`set local role ${identifier(owner)}`)
  }
  await sql.query('set local row_security = off')
  const result = await work()
  // Gives back the locks as well.
  await sql.query('rollback to savepoint counting; release savepoint counting')
  return result
}

/**
 * How many rows some tables have, counted as their owner; what is lifted for that is back before the next statement.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param names tables, as plans write them
 * @param sizes from `readSizes`
 * @param counting as whom, and how
 * @returns as words: `3`, or `more than 10,000`; a table without rows is left out
 * @throws pg's error when a table cannot be read
 * @example await countRows(client, ['invoice'], await readSizes(client), { owner: 'refactkit_owner', withoutLock: false })
 */
export async function countRows(
  sql: Sql,
  names: readonly string[],
  sizes: ReadonlyMap<string, Size>,
  counting: Counting,
): Promise<Map<string, string>> {
  const counted = new Map<string, string>()
  const present = names.filter((name) => sizes.has(name))
  if (present.length === 0) return counted
  const isSeen = await seeingAll(sql, present, sizes, counting, async () => {
    for (const name of present) {
      const { rows } = await sql.query<{ count: number }>(
        `select count(*)::int as count from (select from ${qualified(placeOf(name))} limit ${most + 1}) found`,
      )
      const count = rows[0]?.count ?? 0
      if (count > 0) counted.set(name, inWords(count))
    }
    return true
  })
  if (isSeen) return counted
  for (const name of present) {
    const size = sizes.get(name)
    const count = size && believed(size)
    if (count !== undefined) counted.set(name, count)
  }
  return counted
}

/** How many there are, as words. */
export const inWords = (count: number): string =>
  count > most ? `more than ${most.toLocaleString('en')}` : String(count)
