import type { Existing } from '../plan/existing'
import type { Foreseen } from '../plan/foreseen'
import { type Place, placeOf, shownName } from '../plan/place'

/** One row of an answer to drizzle-kit. */
export type Row = Record<string, unknown>

/** Rows of things, by the name of the thing, without the things of which one row will be gone. */
function whole(rows: readonly Row[], by: string, change: (row: Row) => Row | undefined): Row[] {
  const changed = rows.map((row) => ({ of: row[by], row: change(row) }))
  const gone = new Set(changed.filter(({ row }) => row === undefined).map(({ of }) => of))
  return changed.flatMap(({ of, row }) => (row && !gone.has(of) ? [row] : []))
}

/** Where drizzle-kit's queries answer with the name of a part of a table. */
const partNames = ['constraint_name', 'indexname', 'index_name', 'primary_key']

/**
 * What was read of one table, under the names that its parts will have.
 *
 * @param table the table, under its new name
 * @param read the answer to one of drizzle-kit's queries
 * @param foreseen the names to come
 * @param columns those that the table has, under the names they still have
 */
export function ofTable(
  table: Place,
  read: readonly Row[],
  foreseen: Foreseen,
  columns: readonly string[],
): Row[] {
  const rows = read.map((row) => {
    const named = { ...row }
    for (const of of partNames) if (typeof row[of] === 'string') named[of] = foreseen.part(table, row[of])
    return named
  })
  const column = (name: unknown) =>
    typeof name === 'string' ? foreseen.column(table, name) : (name ?? undefined)
  const goes = (text: unknown) => typeof text === 'string' && foreseen.goes(table, text)
  const [first] = rows
  if (!first) return []
  if ('constraint_definition' in first) return rows.filter((row) => !goes(row.constraint_definition))
  if ('foreign_table_name' in first)
    return whole(rows, 'constraint_name', (row) => {
      const place = { schema: String(row.foreign_table_schema), name: String(row.foreign_table_name) }
      const [foreign, column_name] = [foreseen.after('table', place), column(row.column_name)]
      const there = foreign && foreseen.column(foreign, String(row.foreign_column_name))
      if (!foreign || there === undefined || column_name === undefined) return undefined
      const { schema, name } = foreign
      return {
        ...{ ...row, column_name, table_name: table.name, foreign_column_name: there },
        ...{ foreign_table_schema: schema, foreign_table_name: name },
      }
    })
  if ('indexname' in first)
    return whole(rows, 'indexname', (row) => {
      // drizzle-kit calls every part of an index an expression where one of them is, and would make it anew at every push.
      const isColumn = columns.includes(String(row.column_name))
      const column_name = isColumn ? column(row.column_name) : row.column_name
      if (column_name === undefined || goes(row.where) || (!isColumn && goes(column_name))) return undefined
      return { ...row, column_name, is_expression: isColumn ? 0 : 1 }
    })
  if ('constraint_type' in first)
    return whole(rows, 'constraint_name', (row) => {
      const column_name = column(row.column_name)
      return column_name === undefined ? undefined : { ...row, column_name }
    })
  if ('is_nullable' in first)
    return rows.flatMap((row) => {
      const column_name = column(row.column_name)
      return column_name === undefined ? [] : [{ ...typed(row, foreseen), column_name }]
    })
  return rows
}

/** A column whose type has another name by then, with its sequence as drizzle-kit calls it: without quotes. */
function typed(given: Row, { after }: Foreseen): Row {
  const { seq_name } = given
  const { schema, name } = placeOf(String(seq_name))
  const row =
    seq_name === null ? given : { ...given, seq_name: schema === 'public' ? name : `${schema}.${name}` }
  const { type_schema, enum_name, data_type } = row
  if (typeof type_schema !== 'string' || typeof enum_name !== 'string') return row
  const place = { schema: type_schema, name: enum_name }
  const renamed = after('enum', place)
  if (!renamed || shownName(renamed) === shownName(place)) return row
  return {
    ...{ ...row, type_schema: renamed.schema, enum_name: renamed.name },
    data_type: String(data_type).replace(enum_name, renamed.name),
  }
}

/** Which table and column each sequence serves. */
const served = `
select s.oid::regclass::text as name, n.nspname as schema, s.relname as sequence, tn.nspname as of_schema, t.relname as of_table
  from pg_class s join pg_namespace n on n.oid = s.relnamespace
  join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype in ('a', 'i') and d.refclassid = 'pg_class'::regclass
  join pg_class t on t.oid = d.refobjid join pg_namespace tn on tn.oid = t.relnamespace
 where s.relkind = 'S' and n.nspname = any ($1)`

/**
 * The sequences that are compared: those by themselves, and those that serve a column of a table that is compared.
 *
 * @param view what is compared
 * @param rows the answer to drizzle-kit's query for all
 * @param send asks the database
 */
export async function relevantSequences(
  {
    schemas,
    existing,
    foreseen,
  }: { schemas: readonly string[]; existing: readonly Existing[]; foreseen: Foreseen },
  rows: readonly Row[],
  send: (text: string, values: unknown[]) => Promise<{ rows: Row[] }>,
): Promise<Row[]> {
  if (rows.length === 0) return []
  const of = new Map(
    (await send(served, [schemas])).rows.map((row) => [
      shownName({ schema: String(row.schema), name: String(row.sequence) }),
      shownName({ schema: String(row.of_schema), name: String(row.of_table) }),
    ]),
  )
  const there = (kind: Existing['kind'], name: string) =>
    existing.find((one) => one.kind === kind && shownName(one) === name)
  return rows.flatMap((row) => {
    const place = { schema: String(row.schemaname), name: String(row.sequencename) }
    const name = shownName(place)
    const table = of.get(name)
    if (table !== undefined) {
      const owner = there('table', table)
      return owner && foreseen.after('table', owner) ? [row] : []
    }
    const after = there('sequence', name) && foreseen.after('sequence', place)
    return after ? [{ ...row, schemaname: after.schema, sequencename: after.name }] : []
  })
}
