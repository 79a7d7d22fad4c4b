import type { Finding } from '../../check/finding'
import { isIsolated, personColumn, tenantColumn } from '../../schema/kinds'
import type { Sql } from '../../sql'
import type { ColumnShape, ForeignKeyShape, TableShape } from '../database/shape'
import { candidates, type RowMark, type Side } from './candidates'
import { groupsOf, readableBy, solutions, type Values } from './solve'

/** One generated row. */
export interface MadeRow {
  readonly table: TableShape
  readonly mark: RowMark
  /** Whether a person of two organizations stands behind it. */
  readonly shared: boolean
  readonly values: Values
}

/** The rows that a world holds, and rows that programs may add. */
export interface Rows {
  /** In an order in which foreign keys hold. */
  readonly seeded: readonly MadeRow[]
  /** Valid rows that are in no table yet. */
  readonly spare: readonly MadeRow[]
  /** The id of each side's organization. */
  readonly organizations: Readonly<Record<'a' | 'b' | 'c', string>>
  readonly findings: readonly Finding[]
}

const isId = (value: string) => /^[\w-]{1,56}$/.test(value)

export type Samples = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Tables with the tables they refer to before them; what refers in a circle comes in the order given. */
export function parentsFirst(tables: readonly TableShape[]): TableShape[] {
  const bySql = new Map(tables.map((table) => [table.sql, table]))
  const ordered = new Set<TableShape>()
  const visiting = new Set<TableShape>()
  const visit = (table: TableShape): void => {
    if (ordered.has(table) || visiting.has(table)) return
    visiting.add(table)
    for (const { target } of table.foreignKeys) {
      const parent = bySql.get(target)
      if (parent) visit(parent)
    }
    ordered.add(table)
  }
  for (const table of tables) visit(table)
  return [...ordered]
}

/** The tenant tables, and what they refer to, directly or not. */
export function withParents(tables: readonly TableShape[]): TableShape[] {
  const bySql = new Map(tables.map((table) => [table.sql, table]))
  const wanted = new Set(tables.filter(({ known }) => isIsolated(known.kind)))
  for (const table of wanted) {
    for (const { target } of table.foreignKeys) {
      const parent = bySql.get(target)
      if (parent) wanted.add(parent)
    }
  }
  return parentsFirst([...wanted])
}

const hasOrganization = (table: TableShape) => table.columns.some(({ name }) => name === tenantColumn)

/** Somebody who is in one organization alone and to whom a row of this table is addressed. */
export const personIn = (
  { seeded }: Pick<Rows, 'seeded'>,
  table: TableShape,
  side: Side,
): string | undefined =>
  table.known.kind === 'person'
    ? (seeded.find((row) => row.table === table && row.mark.side === side && !row.shared)?.values[
        personColumn
      ] ?? undefined)
    : undefined

class Maker {
  readonly seeded: MadeRow[] = []
  readonly spare: MadeRow[] = []
  readonly findings: Finding[] = []
  readonly organizations = { a: 'prove_a', b: 'prove_b', c: 'prove_c' }
  readonly #sql: Sql
  readonly #tables: readonly TableShape[]
  readonly #samples: Samples
  readonly #taken = new Map<string, Set<string>>()
  /** The table of organizations, and its column that tenant tables refer to. */
  readonly #root: { target: string; column: string } | undefined
  #number = 0

  constructor(sql: Sql, tables: readonly TableShape[], samples: Samples) {
    this.#sql = sql
    this.#tables = tables
    this.#samples = samples
    const toRoot = tables
      .filter(({ known }) => isIsolated(known.kind))
      .flatMap(({ foreignKeys }) => foreignKeys)
      .find(({ columns }) => columns.length === 1 && columns[0] === tenantColumn)
    if (toRoot?.targetColumns[0]) this.#root = { target: toRoot.target, column: toRoot.targetColumns[0] }
  }

  /** How many generations of tables refer to this one: each needs parents that the one before has left free. */
  #height(table: TableShape, seen: readonly TableShape[] = []): number {
    const children = this.#tables.filter(
      (child) =>
        child !== table &&
        !seen.includes(child) &&
        child.foreignKeys.some(({ target }) => target === table.sql),
    )
    return Math.max(0, ...children.map((child) => 1 + this.#height(child, [...seen, table])))
  }

  async make(table: TableShape): Promise<void> {
    if (table.sql === this.#root?.target) return await this.#many(table, { a: 1, b: 1, c: 1 })
    if (!hasOrganization(table)) return await this.#many(table, { a: 6, b: 6, c: 2, both: 1 })
    const rows = 3 + 3 * this.#height(table)
    await this.#many(table, { a: rows, b: rows, c: 2 })
    const sharedParents = table.foreignKeys.some(({ target }) =>
      this.seeded.some((row) => row.shared && row.table.sql === target),
    )
    if (sharedParents) {
      for (const side of ['a', 'b'] as const) await this.#add(this.seeded, table, side, { wantShared: true })
    }
    if (!isIsolated(table.known.kind)) return
    for (const side of ['a', 'a', 'a', 'a', 'b', 'b'] as const) await this.#add(this.spare, table, side, {})
    for (const [list, what] of [
      [this.seeded, 'a first'],
      [this.spare, 'another'],
    ] as const) {
      if (!['a', 'b'].every((side) => list.some((row) => row.table === table && row.mark.side === side)))
        this.#report(table, what)
    }
  }

  async #many(table: TableShape, counts: Partial<Record<Side, number>>): Promise<void> {
    for (const side of ['a', 'b', 'c', 'both'] as const) {
      for (let index = 0; index < (counts[side] ?? 0); index++)
        await this.#add(this.seeded, table, side, { sparse: index === 2 })
    }
    if (!this.seeded.some((row) => row.table === table)) this.#report(table, 'a first')
  }

  #report(table: TableShape, what: string): void {
    const checks = table.checks.map(({ name }) => name).join(', ')
    this.findings.push({
      rule: 'rows-made',
      severity: what === 'another' ? 'warning' : 'error',
      object: `${table.known.schema}.${table.known.name}`,
      message: `No values were found with which an organization can have ${what} row${checks ? ` (checks ${checks})` : ''}, so attacks that need one did not run.`,
      fix: `samples: { ${table.known.name}: { column: ['a value', 'another'] } } in db/tenancy.ts`,
    })
  }

  async #add(
    list: MadeRow[],
    table: TableShape,
    side: Side,
    options: { sparse?: boolean; wantShared?: boolean },
  ): Promise<void> {
    const mark = { side, number: this.#number++ }
    const row = await this.#row(table, mark, options)
    if (row) list.push(row)
  }

  /** The rows a foreign key may refer to, those nobody has referred to yet turning up first. */
  #parents(key: ForeignKeyShape, mark: RowMark, wantShared: boolean, fixed: Values): MadeRow[] {
    const side = mark.side === 'both' ? 'a' : mark.side
    const rows = this.seeded.filter((row) => row.table.sql === key.target)
    const near = rows.filter((row) => (wantShared ? row.shared : false) || row.mark.side === side)
    const usable = near.filter(
      (row) =>
        key.columns.every((column, index) => {
          const value = fixed[column]
          return value === undefined || value === row.values[key.targetColumns[index] ?? '']
        }) && row.shared === wantShared,
    )
    const found = usable.length > 0 ? usable : near
    const turn = found.length > 0 ? mark.number % found.length : 0
    return [...found.slice(turn), ...found.slice(0, turn)]
  }

  #parentValues(
    table: TableShape,
    mark: RowMark,
    wantShared: boolean,
    turn: number,
  ): { values: Record<string, string | null>; shared: boolean } | undefined {
    const values: Record<string, string | null> = {}
    let shared = mark.side === 'both'
    if (hasOrganization(table) && mark.side !== 'both') values[tenantColumn] = this.organizations[mark.side]
    for (const key of table.foreignKeys) {
      const list = this.#parents(key, mark, wantShared, values)
      const parent = list[turn % Math.max(1, list.length)]
      for (const [index, column] of key.columns.entries()) {
        if (values[column] !== undefined && values[column] !== null) continue
        const value = parent?.values[key.targetColumns[index] ?? '']
        if (value !== undefined) values[column] = value
        else if (key.target === table.sql) values[column] = null
        else if (!table.columns.find(({ name }) => name === column)?.notNull) values[column] = null
        else return undefined
      }
      shared ||= parent?.shared === true
    }
    return { values, shared }
  }

  #collides(table: TableShape, values: Values): boolean {
    return table.keys.some((key) => {
      const parts = key.columns.map((column) => values[column])
      if (key.expression || parts.some((part) => part === null || part === undefined)) return false
      return this.#taken.get(`${table.sql} ${key.name}`)?.has(JSON.stringify(parts)) === true
    })
  }

  #take(table: TableShape, values: Values): void {
    for (const key of table.keys) {
      const name = `${table.sql} ${key.name}`
      const taken = this.#taken.get(name) ?? new Set()
      this.#taken.set(name, taken.add(JSON.stringify(key.columns.map((column) => values[column]))))
    }
  }

  async #choices(table: TableShape, column: ColumnShape, mark: RowMark, fixed: Values, sparse: boolean) {
    const given = fixed[column.name]
    if (given !== undefined) return [given]
    if (this.#root?.target === table.sql && column.name === this.#root.column && mark.side !== 'both')
      return [this.organizations[mark.side]]
    const expressions = table.checks
      .filter(({ columns }) => columns.includes(column.name))
      .map(({ expression }) => expression)
    const samples = this.#samples[table.known.name]?.[column.name] ?? []
    const all = await readableBy(this.#sql, column, candidates(column, mark, expressions, samples))
    const named = table.keys.some((key) => key.primary && key.columns.includes(column.name))
    // A scope takes ids of this form only.
    const made = named ? [...all.filter(isId), ...all.filter((value) => !isId(value))] : all
    if (column.notNull) return made
    return sparse ? [null, ...made] : [...made, null]
  }

  async #row(
    table: TableShape,
    mark: RowMark,
    { sparse = false, wantShared = false },
  ): Promise<MadeRow | undefined> {
    const columns = table.columns.filter(({ generated }) => !generated)
    const keyed = new Set(table.keys.flatMap((key) => key.columns))
    for (let turn = 0; turn < 8; turn++) {
      const parents = this.#parentValues(table, mark, wantShared, turn)
      if (!parents) return undefined
      const groups = groupsOf(
        columns.map(({ name }) => name),
        table.checks,
      ).sort(
        (a, b) => Number(a.columns.some((c) => keyed.has(c))) - Number(b.columns.some((c) => keyed.has(c))),
      )
      const lists: Values[][] = []
      for (const group of groups) {
        const choices = await Promise.all(
          columns
            .filter(({ name }) => group.columns.includes(name))
            .map(async (column) => ({
              column,
              values: await this.#choices(table, column, mark, parents.values, sparse),
            })),
        )
        lists.push(await solutions(this.#sql, choices, group.checks))
      }
      for (const values of combinations(lists, 400)) {
        if (this.#collides(table, values)) continue
        this.#take(table, values)
        return { table, mark, values, shared: parents.shared }
      }
    }
    return undefined
  }
}

/** One of each list, the last list turning fastest. */
function* combinations(lists: readonly Values[][], limit: number): Generator<Values> {
  if (lists.some((list) => list.length === 0)) return
  for (let count = 0; count < limit; count++) {
    let rest = count
    let row: Values = {}
    for (const list of [...lists].reverse()) {
      row = { ...row, ...list[rest % list.length] }
      rest = Math.floor(rest / list.length)
    }
    if (rest > 0) return
    yield row
  }
}

/**
 * Makes rows for three organizations, and for a person who is in two of them, from nothing but the catalog: types, checks,
 * keys and foreign keys, and what the application names as samples.
 *
 * @param sql a connection to the built database
 * @param tables from `withParents`
 * @param samples per table and column, as PostgreSQL reads them
 */
export async function makeRows(sql: Sql, tables: readonly TableShape[], samples: Samples): Promise<Rows> {
  const maker = new Maker(sql, tables, samples)
  for (const table of tables) await maker.make(table)
  return maker
}
