import type { Named, Snapshot } from '../migrations/folder'
import type { Sql } from '../sql'

/** What has a name that a schema can change. */
export type NamedKind = 'table' | 'enum' | 'sequence' | 'view' | 'column'

/** The names of one side, database or schema: `table` to its columns, and the others by themselves. */
export interface Names {
  readonly table: ReadonlyMap<string, ReadonlySet<string>>
  readonly enum: ReadonlySet<string>
  readonly sequence: ReadonlySet<string>
  readonly view: ReadonlySet<string>
}

const inPublic = <Each extends Named>(all: Record<string, Each>): Each[] =>
  Object.values(all).filter(({ schema }) => !schema || schema === 'public')

const namesOf = (all: Record<string, Named>): Set<string> => new Set(inPublic(all).map(({ name }) => name))

/**
 * The names in a snapshot, of the schema `public`: drizzle-kit compares no other.
 *
 * @param snapshot what `generateDrizzleJson` answers, or a file of it
 * @example namesOfSnapshot(generateDrizzleJson(schema)).table.has('invoice')
 */
export function namesOfSnapshot(snapshot: Snapshot): Names {
  const columns = (table: Snapshot['tables'][string]) =>
    new Set(Object.values(table.columns).map(({ name }) => name))
  const views = Object.fromEntries(Object.entries(snapshot.views).filter(([, view]) => !view.isExisting))
  return {
    table: new Map(inPublic(snapshot.tables).map((table) => [table.name, columns(table)])),
    enum: namesOf(snapshot.enums),
    sequence: namesOf(snapshot.sequences),
    view: namesOf(views),
  }
}

/**
 * The names in a database, without what extensions brought and what serves a column.
 *
 * @param sql any connection to the database
 * @throws pg's error when the catalog cannot be read
 * @example (await namesInDatabase(client)).table.get('invoice')
 */
export async function namesInDatabase(sql: Sql): Promise<Names> {
  const { rows } = await sql.query<{ kind: Exclude<NamedKind, 'column'>; name: string; columns: string[] }>(
    `select case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'view' else 'table' end as kind,
            c.relname as name, array(select attname::text from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S', 'v', 'm')
        and not c.relispartition and not exists (select from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('e', 'a', 'i') and d.objsubid = 0)
     union all
     select 'enum', t.typname, '{}' from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype = 'e'
        and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')`,
  )
  const of = (wanted: string) => new Set(rows.filter(({ kind }) => kind === wanted).map(({ name }) => name))
  const tables = rows.filter(({ kind }) => kind === 'table')
  return {
    table: new Map(tables.map(({ name, columns }) => [name, new Set(columns)])),
    enum: of('enum'),
    sequence: of('sequence'),
    view: of('view'),
  }
}
