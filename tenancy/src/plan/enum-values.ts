import type { Snapshot } from '../migrations/folder'
import { identifier, type Sql } from '../sql'
import type { Change } from './change'
import { type Place, shownIn, shownName, sqlName } from './place'
import type { Compared } from './probe'
import { readStatement } from './read-statement'
import { type Counting, inWords, readSizes, seeingAll } from './sizes'

/** A column of a type, under the name that it has now. */
interface Column extends Place {
  readonly column: string
  readonly isArray: boolean
}

/** Something that speaks of a type and cannot outlive it: an index over some of the rows, a check, or a view. */
interface Dependent extends Place {
  readonly kind: 'index' | 'constraint' | 'view'
  readonly table: string
  readonly materialized: boolean
}

/** A type of a few values that is to have fewer. */
interface Shrunk extends Place, Record<string, unknown> {
  readonly oid: number
  readonly gone: readonly string[]
  readonly columns: readonly Column[]
  readonly dependents: readonly Dependent[]
}

/** What takes values out of a type, and what stands in the way of it. */
export interface Taken {
  readonly statements: readonly string[]
  /** Whether a statement of drizzle-kit does the same, in a way that keeps neither defaults nor indexes. */
  replaces(statement: string): boolean
  /** The line of the plan. */
  shown(change: Change): Change
}

const shrunk = `
select t.oid::int, n.nspname as schema, t.typname as name,
    array(select enumlabel::text from pg_enum e where e.enumtypid = t.oid and enumlabel <> all (w.values) order by enumsortorder) as gone,
    (select coalesce(jsonb_agg(jsonb_build_object('schema', cn.nspname, 'name', c.relname, 'column', a.attname,
        'isArray', a.atttypid = t.typarray) order by cn.nspname, c.relname, a.attnum), '[]')
      from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
      join pg_namespace cn on cn.oid = c.relnamespace
     where a.atttypid in (t.oid, t.typarray) and not a.attisdropped) as columns,
    (select coalesce(jsonb_agg(distinct jsonb_build_object('kind', o.kind, 'schema', o.schema, 'name', o.name, 'table', o.of,
        'materialized', o.materialized)), '[]')
      from pg_depend d
      cross join lateral (
        select 'index' as kind, nc.nspname as schema, ic.relname as name, format('%I.%I', tn.nspname, tc.relname) as of, false as materialized
          from pg_index i join pg_class ic on ic.oid = i.indexrelid join pg_namespace nc on nc.oid = ic.relnamespace
          join pg_class tc on tc.oid = i.indrelid join pg_namespace tn on tn.oid = tc.relnamespace
         where d.classid = 'pg_class'::regclass and i.indexrelid = d.objid and d.refclassid = 'pg_type'::regclass
        union all
        select 'constraint', tn.nspname, k.conname, format('%I.%I', tn.nspname, tc.relname), false
          from pg_constraint k join pg_class tc on tc.oid = k.conrelid join pg_namespace tn on tn.oid = tc.relnamespace
         where d.classid = 'pg_constraint'::regclass and k.oid = d.objid and k.contype = 'c'
           and d.refclassid = 'pg_type'::regclass
        union all
        select 'view', vn.nspname, v.relname, '', v.relkind = 'm'
          from pg_rewrite r join pg_class v on v.oid = r.ev_class and v.relkind in ('v', 'm')
          join pg_namespace vn on vn.oid = v.relnamespace
         where d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
      ) o
     where d.refclassid = 'pg_type'::regclass and d.refobjid in (t.oid, t.typarray)
        or d.refclassid = 'pg_class'::regclass and exists (select from pg_attribute a
          where a.attrelid = d.refobjid and a.attnum = d.refobjsubid and a.atttypid in (t.oid, t.typarray))) as dependents
  from jsonb_to_recordset($1) w(schema text, name text, values text[])
  join pg_namespace n on n.nspname = w.schema join pg_type t on t.typnamespace = n.oid and t.typname = w.name and t.typtype = 'e'
 where exists (select from pg_enum e where e.enumtypid = t.oid and e.enumlabel <> all (w.values))
 order by 2, 3`

/** The rows that hold one of the values, as a sentence; none where there are none, or where nobody may count them. */
async function inTheWay(sql: Sql, { gone, columns }: Shrunk, counting: Counting): Promise<string | null> {
  const held = await seeingAll(sql, columns.map(shownName), await readSizes(sql), counting, async () => {
    const found: string[] = []
    for (const { column, isArray, ...place } of columns) {
      const name = identifier(column)
      const holds = isArray ? `${name}::text[] && $1` : `${name}::text = any ($1)`
      const { rows } = await sql.query<{ count: number }>(
        `select count(*)::int as count from (select from ${sqlName(shownName(place))} where ${holds} limit 10001) found`,
        [gone],
      )
      const count = rows[0]?.count ?? 0
      if (count > 0) found.push(`${shownName(place)}.${column} (rows: ${inWords(count)})`)
    }
    return found
  })
  if (!held || held.length === 0) return null
  return `${gone.join(', ')} is still in ${held.join(', ')}: give these rows another value first.`
}

/** What the schema has of a dependent, as the statement that makes it. */
async function made(dependent: Dependent, { snapshot, creation }: Compared): Promise<string | undefined> {
  if (dependent.kind === 'constraint') {
    const table = Object.values(snapshot.tables).find((each) => shownName(each) === shownIn(dependent.table))
    const check = Object.values(table?.checkConstraints ?? {}).find(({ name }) => name === dependent.name)
    return (
      check &&
      `ALTER TABLE ${sqlName(shownIn(dependent.table))} ADD CONSTRAINT ${identifier(check.name)} CHECK (${check.value});`
    )
  }
  return (await creation()).find((statement) => {
    const [operation] = readStatement(statement)
    const isIt =
      dependent.kind === 'view' ? operation.name === shownName(dependent) : operation.name === dependent.name
    return operation.kind === dependent.kind && isIt
  })
}

const gone = (dependent: Dependent): string => {
  const { kind, table, materialized } = dependent
  if (kind === 'constraint')
    return `ALTER TABLE ${sqlName(shownIn(table))} DROP CONSTRAINT ${identifier(dependent.name)};`
  const word = kind === 'index' ? 'INDEX' : materialized ? 'MATERIALIZED VIEW' : 'VIEW'
  return `DROP ${word} ${sqlName(shownName(dependent))};`
}

/** A column on its way from the old type to the new one, with its default. */
function moved({ column, isArray, ...place }: Column, type: string, { tables }: Snapshot): string[] {
  const table = Object.values(tables).find((each) => shownName(each) === shownName(place))
  const wanted = Object.values(table?.columns ?? {}).find(({ name }) => name === column)
  const [alter, many] = [
    `ALTER TABLE ${sqlName(shownName(place))} ALTER COLUMN ${identifier(column)}`,
    isArray ? '[]' : '',
  ]
  const set = wanted?.default === undefined ? [] : [`${alter} SET DEFAULT ${wanted.default};`]
  return [
    `${alter} DROP DEFAULT;`,
    `${alter} SET DATA TYPE ${type}${many} USING ${identifier(column)}::text${many}::${type}${many};`,
    ...set,
  ]
}

const word = { index: 'index', constraint: 'check', view: 'view' }

/**
 * Values that are taken out of types. PostgreSQL takes none out of a type that is there: it is made anew, its columns move
 * over, and what speaks of it is made again.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param compared what is compared
 * @param counting as whom rows are counted, and how
 * @throws pg's error when the catalog cannot be read
 */
export async function takenValues(sql: Sql, compared: Compared, counting: Counting): Promise<Taken[]> {
  const wanted = Object.values(compared.snapshot.enums).map(({ schema, name, values = [] }) => ({
    ...{ schema: schema || 'public', name, values },
  }))
  const { rows } = await sql.query<Shrunk>(shrunk, [JSON.stringify(wanted)])
  return Promise.all(
    rows.map((type, index) => taken(sql, type, `rk_before_${index}`, { compared, counting })),
  )
}

async function taken(
  sql: Sql,
  type: Shrunk,
  before: string,
  { compared, counting }: { compared: Compared; counting: Counting },
): Promise<Taken> {
  const name = shownName(type)
  const written = `${identifier(type.schema)}.${identifier(type.name)}`
  const old = `${identifier(type.schema)}.${identifier(before)}`
  const create = (await compared.creation()).find((statement) => {
    const [operation] = readStatement(statement)
    return operation.kind === 'enum' && operation.name === name
  })
  const again = await Promise.all(
    type.dependents.map(async (each) => ({ each, statement: await made(each, compared) })),
  )
  const foreign = again.find(({ statement }) => statement === undefined)?.each
  const statements = [
    ...type.dependents.map(gone),
    `ALTER TYPE ${written} RENAME TO ${identifier(before)};`,
    create ?? '',
    ...type.columns.flatMap((column) => moved(column, written, compared.snapshot)),
    `DROP TYPE ${old};`,
    ...again.flatMap(({ statement }) => statement ?? []),
  ]
  const refused = foreign
    ? `${name} loses ${type.gone.join(', ')}, and the ${word[foreign.kind]} ${foreign.name} speaks of it and is not in the schema: drop it first.`
    : await inTheWay(sql, type, counting)
  const columns = new Set(type.columns.map(({ column, ...place }) => `${shownName(place)} ${column}`))
  return {
    statements,
    replaces: (statement) => {
      const [{ does, kind, table, name: of }] = readStatement(statement)
      if (kind === 'enum') return of === name
      const isColumn = kind === 'column' && columns.has(`${table} ${of}`)
      return isColumn && (does === 'set-type' || /set default/i.test(statement))
    },
    shown: (change) => {
      if (change.statement === null || !statements.includes(change.statement)) return change
      const isType = change.kind === 'enum' && change.sign === '~'
      const line = { ...change, loses: null, risk: change.risk?.rule === 'rewrite' ? change.risk : null }
      return isType ? { ...line, detail: `without ${type.gone.join(', ')}`, refused } : line
    },
  }
}
