import { qualified } from '../../guard/isolate'
import { type KnownTable, tenantColumn } from '../../schema/kinds'
import type { Sql } from '../../sql'

/** One column, as the catalog has it. */
export interface ColumnShape {
  readonly name: string
  /** As PostgreSQL prints the type, with its length. */
  readonly type: string
  /** The type without length, array or domain: `text`, `int4`, `timestamptz`. */
  readonly base: string
  readonly isArray: boolean
  readonly labels: readonly string[]
  readonly length: number | null
  readonly notNull: boolean
  /** PostgreSQL computes it; nobody writes it. */
  readonly generated: boolean
  readonly identityAlways: boolean
}

/** A primary key or unique index. */
export interface KeyShape {
  readonly name: string
  readonly columns: readonly string[]
  /** Whether expressions are part of it, besides the columns. */
  readonly expression: boolean
  readonly primary: boolean
  readonly predicate: string | null
  /** Unique across organizations, so that a row of one can collide with a row of another. */
  readonly global: boolean
}

export interface ForeignKeyShape {
  readonly name: string
  readonly columns: readonly string[]
  readonly target: string
  readonly targetColumns: readonly string[]
  /** As in pg_constraint: `c` cascades, `n` nulls, `a` refuses. */
  readonly onDelete: string
}

export interface CheckShape {
  readonly name: string
  readonly expression: string
  readonly columns: readonly string[]
}

/** A table of the schema together with what the catalog says of it. */
export interface TableShape {
  readonly known: KnownTable
  /** The name as SQL text. */
  readonly sql: string
  readonly columns: readonly ColumnShape[]
  readonly keys: readonly KeyShape[]
  readonly foreignKeys: readonly ForeignKeyShape[]
  readonly checks: readonly CheckShape[]
}

interface ShapeRow extends Record<string, unknown> {
  sql: string
  columns: ColumnShape[]
  keys: Array<Omit<KeyShape, 'global'>>
  foreignKeys: ForeignKeyShape[]
  checks: CheckShape[]
}

const names = (relation: string, numbers: string) =>
  `(select coalesce(json_agg(a.attname order by rk.o), '[]') from unnest(${numbers}) with ordinality rk(n, o)
     join pg_attribute a on a.attrelid = ${relation} and a.attnum = rk.n)`

const qualifiedName = (oid: string) =>
  `(select format('"%s"."%s"', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = ${oid})`

const readShapes = `
select t.name as sql,
  (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
      'base', b.typname, 'isArray', y.typcategory = 'A',
      'labels', (select coalesce(json_agg(e.enumlabel order by e.enumsortorder), '[]') from pg_enum e where e.enumtypid = b.oid),
      'length', case when b.typname in ('varchar', 'bpchar') and a.atttypmod > 4 then a.atttypmod - 4 end,
      'notNull', a.attnotnull or y.typnotnull, 'generated', a.attgenerated <> '',
      'identityAlways', a.attidentity = 'a') order by a.attnum)
     from pg_attribute a join pg_type y on y.oid = a.atttypid
     join lateral (select coalesce(nullif(y.typbasetype, 0), y.oid) as oid) d on true
     join pg_type x on x.oid = d.oid
     join pg_type b on b.oid = case when x.typcategory = 'A' then x.typelem else x.oid end
    where a.attrelid = t.name::regclass and a.attnum > 0 and not a.attisdropped) as columns,
  (select coalesce(json_agg(json_build_object('name', c.relname, 'primary', i.indisprimary,
      'predicate', pg_get_expr(i.indpred, i.indrelid),
      'expression', i.indexprs is not null,
      'columns', ${names('i.indrelid', '(i.indkey::int2[])[0:i.indnkeyatts - 1]')})), '[]')
     from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = t.name::regclass and i.indisunique) as keys,
  (select coalesce(json_agg(json_build_object('name', f.conname, 'columns', ${names('f.conrelid', 'f.conkey')},
      'target', ${qualifiedName('f.confrelid')}, 'targetColumns', ${names('f.confrelid', 'f.confkey')},
      'onDelete', f.confdeltype) order by f.conname), '[]')
     from pg_constraint f where f.conrelid = t.name::regclass and f.contype = 'f') as "foreignKeys",
  (select coalesce(json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, k.conrelid),
      'columns', ${names('k.conrelid', 'k.conkey')}) order by k.conname), '[]')
     from pg_constraint k where k.conrelid = t.name::regclass and k.contype = 'c') as checks
  from unnest($1::text[]) t(name) where to_regclass(t.name) is not null`

/**
 * Reads what the catalog knows of the tables of a schema: columns, keys, foreign keys and checks.
 *
 * @param sql a connection to the database
 * @param tables from `knownTables`
 * @throws pg's error when the database cannot be read
 */
export async function readTableShapes(sql: Sql, tables: readonly KnownTable[]): Promise<TableShape[]> {
  const { rows } = await sql.query<ShapeRow>(readShapes, [tables.map(qualified)])
  const bySql = new Map(rows.map((row) => [row.sql, row]))
  return tables.flatMap((known) => {
    const row = bySql.get(qualified(known))
    if (!row) return []
    const hasOrganization = row.columns.some(({ name }) => name === tenantColumn)
    const keys = row.keys.map((key) => ({
      ...key,
      global: hasOrganization && !key.columns.includes(tenantColumn),
    }))
    return [{ ...row, known, keys }]
  })
}
