import type { Snapshot, SnapshotTable } from '../migrations/folder'
import { identifier, type Sql } from '../sql'
import type { Existing } from './existing'
import type { Foreseen } from './foreseen'
import { type Place, shownName, sqlName } from './place'

/** What is compared: a schema, and a database under the names it will have. */
export interface Compared {
  readonly snapshot: Snapshot
  readonly existing: readonly Existing[]
  readonly foreseen: Foreseen
  /** The statements that make everything the schema declares, asked for where one of them is needed. */
  readonly creation: () => Promise<readonly string[]>
}

/** As drizzle-kit writes them: the table, then the column. */
export const settingDefault =
  /^ALTER TABLE ((?:"[^"]+"\.)?"[^"]+") ALTER COLUMN "([^"]+)" SET DEFAULT (.+?);?\s*$/is
export const addingGenerated =
  /^ALTER TABLE ((?:"[^"]+"\.)?"[^"]+") ADD COLUMN "([^"]+)" .*GENERATED ALWAYS AS \(.*$/is

/** A table in a statement, as plans write its name. */
export const named = (sqlTable: string): string => sqlTable.replaceAll('"', '').replace(/^public\./, '')

/** Tries something out and leaves nothing of it; undefined where the database refuses it. */
export async function tried<Result>(sql: Sql, work: () => Promise<Result>): Promise<Result | undefined> {
  await sql.query('savepoint trying')
  const result = await work().catch(() => undefined)
  await sql.query('rollback to savepoint trying; release savepoint trying')
  return result
}

/** The only value of a query that selects `is`. */
export const one = async (sql: Sql, text: string, values: unknown[]): Promise<string | undefined> =>
  (await sql.query<{ is: string | null }>(text, values)).rows[0]?.is ?? undefined

/** An index without the name of its table. */
const withoutTable = (definition = ''): string => definition.replace(/ ON (?:ONLY )?\S+ USING /, ' USING ')

/** One table of both sides, with an empty copy of it under its new names, to ask PostgreSQL how it prints an expression. */
export class Probe {
  private readonly copy: string
  private readonly now: string

  constructor(
    private readonly sql: Sql,
    private readonly table: SnapshotTable,
    private readonly place: Place,
    private readonly before: Place,
    private readonly compared: Compared,
  ) {
    this.copy = `pg_temp.${identifier(place.name)}`
    this.now = `${identifier(before.schema)}.${identifier(before.name)}`
  }

  /** An empty table of one's own: nobody waits for it, and it goes with the savepoint. */
  async make(): Promise<void> {
    const { existing, foreseen } = this.compared
    await this.sql.query(`create temporary table ${identifier(this.place.name)} (like ${this.now})`)
    const columns = existing.find((each) => shownName(each) === shownName(this.before))?.columns ?? []
    for (const name of columns) {
      const to = foreseen.column(this.place, name)
      if (to !== undefined && to !== name)
        await this.sql.query(
          `alter table ${this.copy} rename column ${identifier(name)} to ${identifier(to)}`,
        )
    }
  }

  /** The text of an expression, which may name its table with its schema, for the copy. */
  private forCopy(text: string): string {
    const { schema, name } = this.place
    return text.replaceAll(`${identifier(schema)}.${identifier(name)}.`, `${identifier(name)}.`)
  }

  private onCopy(statement: string): string {
    const { schema, name } = this.place
    const table = sqlName(shownName(this.place))
    return this.forCopy(statement)
      .replace(`ALTER TABLE ${table} `, `ALTER TABLE ${this.copy} `)
      .replace(` ON ${table} `, ` ON ${this.copy} `)
      .replace(` ON ${identifier(schema)}.${identifier(name)} `, ` ON ${this.copy} `)
      .replace(/^(CREATE (?:UNIQUE )?INDEX) CONCURRENTLY/i, '$1')
  }

  private expressionOf(relation: string, column: string): Promise<string | undefined> {
    const text = `select pg_get_expr(d.adbin, d.adrelid) || ' ' || format_type(a.atttypid, a.atttypmod) as is from pg_attrdef d
      join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum where d.adrelid = $1::regclass and a.attname = $2`
    return one(this.sql, text, [relation, column])
  }

  /** Whether a default or a generated column is the same, however it is written. */
  async isSame(column: string, statement: string): Promise<boolean> {
    const { foreseen, existing } = this.compared
    const columns = existing.find((each) => shownName(each) === shownName(this.before))?.columns ?? []
    const old = columns.find((name) => foreseen.column(this.place, name) === column)
    const live = old === undefined ? undefined : await this.expressionOf(this.now, old)
    if (live === undefined) return false
    const wanted = await tried(this.sql, async () => {
      if (addingGenerated.test(statement))
        await this.sql.query(`alter table ${this.copy} drop column ${identifier(column)}`)
      await this.sql.query(this.onCopy(statement))
      return this.expressionOf(this.copy, column)
    })
    return wanted !== undefined && wanted === foreseen.expression(this.place, live)
  }

  /** The statements for checks that say something else now. */
  async checks(): Promise<string[]> {
    const definition = `select regexp_replace(pg_get_constraintdef(oid), ' NOT VALID$', '') as is from pg_constraint
      where conrelid = $1::regclass and conname = $2 and contype = 'c'`
    const table = sqlName(shownName(this.place))
    const statements: string[] = []
    for (const { name, value } of Object.values(this.table.checkConstraints)) {
      const live = await one(this.sql, definition, [this.now, name])
      const seen = live === undefined ? undefined : this.compared.foreseen.expression(this.place, live)
      if (seen === undefined) continue
      const wanted = await tried(this.sql, async () => {
        const check = `add constraint ${identifier(name)} check (${this.forCopy(value)})`
        await this.sql.query(`alter table ${this.copy} ${check}`)
        return one(this.sql, definition, [this.copy, name])
      })
      if (wanted === seen) continue
      statements.push(
        `ALTER TABLE ${table} DROP CONSTRAINT ${identifier(name)};`,
        `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} CHECK (${value});`,
      )
    }
    return statements
  }

  /** The statements for indexes over other expressions or other rows than before. */
  async indexes(): Promise<string[]> {
    const statements: string[] = []
    const found = `select pg_get_indexdef(i.indexrelid) as is from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = $1::regclass and c.relname = $2`
    for (const { name, where, columns } of Object.values(this.table.indexes)) {
      if (where === undefined && !columns.some(({ isExpression }) => isExpression)) continue
      const live = await one(this.sql, found, [this.now, name])
      const seen =
        live === undefined ? undefined : this.compared.foreseen.expression(this.place, withoutTable(live))
      if (seen === undefined) continue
      const create = (await this.compared.creation()).find((statement) =>
        new RegExp(`^CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?${identifier(name)} ON`, 'i').test(statement),
      )
      if (create === undefined) continue
      const wanted = await tried(this.sql, async () => {
        await this.sql.query(this.onCopy(create))
        return one(this.sql, found, [this.copy, name])
      })
      if (withoutTable(wanted) === seen) continue
      const { schema } = this.place
      statements.push(
        `DROP INDEX ${schema === 'public' ? '' : `${identifier(schema)}.`}${identifier(name)};`,
        create,
      )
    }
    return statements
  }
}
