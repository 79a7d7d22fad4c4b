import type { SnapshotTable } from '../migrations/folder'
import { identifier, type Sql } from '../sql'
import type { Existing } from './existing'
import type { Foreseen } from './foreseen'
import { keptOf, type Place, shownIn, shownName } from './place'

/** What constraints say, by table as plans write it and by name; in the form of `comparable`. */
export type Definitions = ReadonlyMap<string, ReadonlyMap<string, string>>

const dropping = /^ALTER TABLE ((?:"[^"]+"\.)?"[^"]+") DROP CONSTRAINT "([^"]+)";?\s*$/i
const adding = /^ALTER TABLE ((?:"[^"]+"\.)?"[^"]+") ADD CONSTRAINT "([^"]+)" (.+?);?\s*$/is

/** What a constraint says, however it is written: as drizzle-kit does, or as PostgreSQL prints it. */
const comparable = (definition: string): string =>
  definition
    .replace(/\bON (?:DELETE|UPDATE) NO ACTION\b/gi, '')
    .replace(/\bSET NULL \([^)]*\)/gi, 'SET NULL')
    .replace(/("?)public\1\./gi, '')
    .replace(/ON (?:DELETE|UPDATE) [A-Z ]+/gi, (action) => action.toLowerCase())
    .replace(/[\s"]+/g, '')

/**
 * A key whose name comes from the name of its table or of its column is the same key under the next name. drizzle-kit drops
 * and adds it, which builds an index while everybody waits, and which PostgreSQL refuses where another table refers to it.
 *
 * @param statements what drizzle-kit wrote
 * @param definitions what the constraints say that are there, under the new names of tables and columns
 * @returns the statements, with such keys renamed, where PostgreSQL keeps another name of them
 */
export function renamingKeys(statements: readonly string[], definitions: Definitions): string[] {
  const taken = new Set<number>()
  const renamed = statements.map((statement, own) => {
    const [, table = '', name = ''] = dropping.exec(statement.trim()) ?? []
    const is = definitions.get(shownIn(table))?.get(name)
    if (is === undefined) return statement
    const index = statements.findIndex((other, at) => {
      const [, of, , definition = ''] = adding.exec(other.trim()) ?? []
      return !taken.has(at) && of === table && comparable(definition) === is
    })
    const [, , to] = adding.exec(statements[index]?.trim() ?? '') ?? []
    if (to === undefined || to === name) return statement
    taken.add(index)
    if (keptOf(to) === keptOf(name)) taken.add(own)
    return `ALTER TABLE ${table} RENAME CONSTRAINT ${identifier(name)} TO ${identifier(to)};`
  })
  return renamed.filter((_, index) => !taken.has(index))
}

/**
 * What the keys of tables in a database say.
 *
 * @param sql any connection to the database
 * @param existing from `readExisting`
 * @param foreseen the names to come
 * @throws pg's error when the catalog cannot be read
 */
export async function definitionsIn(
  sql: Sql,
  existing: readonly Existing[],
  foreseen: Foreseen,
): Promise<Definitions> {
  const tables = existing.filter(({ kind }) => kind === 'table')
  interface Key extends Place, Record<string, unknown> {
    readonly key: string
    readonly type: string
    readonly columns: string[]
    readonly foreign: string[]
    readonly of_schema: string
    readonly of_table: string
    readonly deletes: string
    readonly updates: string
  }
  const { rows } = await sql.query<Key>(
    `select n.nspname as schema, c.relname as name, k.conname as key, k.contype as type, fn.nspname as of_schema, f.relname as of_table,
            case k.confupdtype when 'r' then 'on update restrict' when 'c' then 'on update cascade' when 'n' then 'on update set null'
              when 'd' then 'on update set default' else '' end as updates,
            case k.confdeltype when 'r' then 'on delete restrict' when 'c' then 'on delete cascade' when 'n' then 'on delete set null'
              when 'd' then 'on delete set default' else '' end as deletes,
            array(select attname::text from unnest(k.conkey) with ordinality u(num, at) join pg_attribute a
              on a.attrelid = k.conrelid and a.attnum = u.num order by u.at) as columns,
            array(select attname::text from unnest(k.confkey) with ordinality u(num, at) join pg_attribute a
              on a.attrelid = k.confrelid and a.attnum = u.num order by u.at) as foreign
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       left join pg_class f on f.oid = k.confrelid left join pg_namespace fn on fn.oid = f.relnamespace
      where k.contype in ('p', 'u', 'f') and k.conislocal and n.nspname || '.' || c.relname = any ($1)`,
    [tables.map(({ schema, name }) => `${schema}.${name}`)],
  )
  const all = new Map<string, Map<string, string>>()
  for (const row of rows) {
    const table = foreseen.after('table', row)
    if (!table) continue
    const list = (of: Place, columns: readonly string[]) =>
      `(${columns.map((name) => foreseen.column(of, name) ?? name).join(',')})`
    const foreign = foreseen.after('table', { schema: row.of_schema, name: row.of_table })
    const words = { p: 'PRIMARY KEY', u: 'UNIQUE', f: 'FOREIGN KEY' }[row.type] ?? ''
    const refers =
      row.type === 'f' && foreign ? `REFERENCES ${shownName(foreign)}${list(foreign, row.foreign)}` : ''
    const actions = `${row.deletes} ${row.updates}`
    const of = all.get(shownName(table)) ?? new Map<string, string>()
    all.set(
      shownName(table),
      of.set(row.key, comparable(`${words}${list(table, row.columns)}${refers}${actions}`)),
    )
  }
  return all
}

/** What the keys of tables in a snapshot say. */
export function definitionsOf(tables: Readonly<Record<string, SnapshotTable>>): Definitions {
  const list = (columns: readonly string[]) => `(${columns.join(',')})`
  return new Map(
    Object.values(tables).map((table) => {
      const keys = Object.entries(table.compositePrimaryKeys).map(
        ([name, { columns }]) => [name, `PRIMARY KEY${list(columns)}`] as const,
      )
      const uniques = Object.entries(table.uniqueConstraints).map(
        ([name, { columns }]) => [name, `UNIQUE${list(columns)}`] as const,
      )
      const foreign = Object.entries(table.foreignKeys).map(([name, key]) => {
        const to = shownName({ schema: key.schemaTo, name: key.tableTo })
        const actions = `ON DELETE ${key.onDelete ?? 'no action'} ON UPDATE ${key.onUpdate ?? 'no action'}`
        return [
          name,
          `FOREIGN KEY${list(key.columnsFrom)}REFERENCES ${to}${list(key.columnsTo)}${actions}`,
        ] as const
      })
      const all = [...keys, ...uniques, ...foreign].map(([name, said]) => [name, comparable(said)] as const)
      return [shownName(table), new Map(all)] as const
    }),
  )
}
