import { identifier, type Sql } from '../../sql'
import type { CheckShape, ColumnShape } from '../database/shape'

/** Values of some columns of one row, as PostgreSQL reads them. */
export type Values = Readonly<Record<string, string | null>>

/** What may go into one column. */
export interface Choice {
  readonly column: ColumnShape
  readonly values: ReadonlyArray<string | null>
}

const readable = new Map<string, boolean>()
const anythingReads = /^(text|citext|character varying)$/

/** The values that the type of the column can read at all; a domain refuses here what its own check refuses. */
export async function readableBy(
  sql: Sql,
  column: ColumnShape,
  values: readonly string[],
): Promise<string[]> {
  if (anythingReads.test(column.type)) return [...values]
  const kept: string[] = []
  for (const value of values) {
    const key = `${column.type}\0${value}`
    if (!readable.has(key)) {
      const reads = await sql.query(`select $1::text::${column.type}`, [value]).then(
        () => true,
        () => false,
      )
      readable.set(key, reads)
    }
    if (readable.get(key)) kept.push(value)
  }
  return kept
}

/** Columns that checks tie together, and the checks about them. */
export interface Group {
  readonly columns: readonly string[]
  readonly checks: readonly CheckShape[]
}

/** Divides columns into groups that can be chosen independently of each other. */
export function groupsOf(columns: readonly string[], checks: readonly CheckShape[]): Group[] {
  let groups: Group[] = columns.map((name) => ({ columns: [name], checks: [] }))
  for (const check of checks) {
    const touched = groups.filter((group) => group.columns.some((name) => check.columns.includes(name)))
    if (touched.length === 0) continue
    const joined = {
      columns: touched.flatMap((group) => group.columns),
      checks: [...touched.flatMap((group) => group.checks), check],
    }
    groups = [...groups.filter((group) => !touched.includes(group)), joined]
  }
  return groups
}

/**
 * The combinations of values that pass the checks, the most telling first. PostgreSQL itself evaluates the checks, so
 * that nothing has to understand them.
 *
 * @param choices what may go into each column of the group
 * @param checks the checks about them
 * @throws pg's error when a check raises one
 */
export async function solutions(
  sql: Sql,
  choices: readonly Choice[],
  checks: readonly CheckShape[],
): Promise<Values[]> {
  const [only] = choices
  if (checks.length === 0 && only && choices.length === 1)
    return only.values.map((value) => ({ [only.column.name]: value }))
  // The product grows fast: the more columns, the fewer values of each.
  const width = [0, 100, 60, 24, 14, 8, 6][choices.length] ?? 4
  const lists = choices.map(({ values }) => values.slice(0, width))
  const from = choices.map(
    (_, index) => `unnest($${index + 1}::text[]) with ordinality u${index}(rk_t${index}, rk_o${index})`,
  )
  const cells = choices.map(
    ({ column }, index) => `rk_t${index}::${column.type} as ${identifier(column.name)}`,
  )
  const { rows } = await sql.query<{ picked: number[] }>(
    `select array[${choices.map((_, index) => `rk_o${index}`).join(', ')}]::int[] as picked
       from ${from.join(' cross join ')} cross join lateral (select ${cells.join(', ')}) v
      where ${checks.map(({ expression }) => `(${expression}) is not false`).join(' and ') || 'true'}
      order by ${choices.map((_, index) => `rk_o${index}`).join(' + ')}, 1 limit 300`,
    lists,
  )
  return rows.map(({ picked }) =>
    Object.fromEntries(
      choices.map(({ column }, index) => [column.name, lists[index]?.[(picked[index] ?? 1) - 1] ?? null]),
    ),
  )
}
