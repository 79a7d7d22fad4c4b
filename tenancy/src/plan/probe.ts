import type { Snapshot, SnapshotTable } from '../migrations/folder'
import { identifier, type Sql } from '../sql'
import type { Existing } from './existing'
import type { Foreseen } from './foreseen'
import { type Place, shownName, sqlName } from './place'
import { readStatement } from './read-statement'

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

/** The statement of an index without its name and that of its table. */
const unnamed = (definition: string): string =>
  definition.replace(/ INDEX (?:"[^"]*"|[^"])+? USING /, ' INDEX USING ')

const indexText = `select pg_get_indexdef(i.indexrelid) as is from pg_index i join pg_class c on c.oid = i.indexrelid
  where i.indrelid = $1::regclass and c.relname = $2`

/**
 * One table of both sides: an empty copy, on which the names change and the columns go as they will, so that PostgreSQL
 * prints what is there under its new names, and what is wanted beside it.
 */
export class Probe {
  private readonly copy: string
  private readonly live = new Map<string, string>()

  constructor(
    private readonly sql: Sql,
    private readonly table: SnapshotTable,
    private readonly place: Place,
    private readonly before: Place,
    private readonly compared: Compared,
  ) {
    this.copy = `pg_temp.${identifier(place.name)}`
  }

  /** An empty table of one's own: nobody waits for it, and it goes with the savepoint. */
  async make(): Promise<void> {
    const { existing, foreseen } = this.compared
    const now = `${identifier(this.before.schema)}.${identifier(this.before.name)}`
    await this.sql.query(
      `create temporary table ${identifier(this.place.name)} (like ${now} including constraints including defaults including generated)`,
    )
    for (const { name } of this.expressive()) {
      const definition = await one(this.sql, indexText, [now, name])
      if (definition === undefined) continue
      const copied = `rk_live_${this.live.size}`
      await this.sql.query(this.onCopy(definition, copied))
      this.live.set(name, copied)
    }
    const columns = existing.find((each) => shownName(each) === shownName(this.before))?.columns ?? []
    for (const name of columns) {
      const to = foreseen.column(this.place, name)
      const column = `column ${identifier(name)}`
      if (to === undefined) await this.sql.query(`alter table ${this.copy} drop ${column} cascade`)
      else if (to !== name)
        await this.sql.query(`alter table ${this.copy} rename ${column} to ${identifier(to)}`)
    }
  }

  /** The indexes that drizzle-kit's push does not compare. */
  private expressive() {
    return Object.values(this.table.indexes).filter(
      ({ where, columns }) => where !== undefined || columns.some(({ isExpression }) => isExpression),
    )
  }

  /** The text of an expression, which may name its table with its schema, for the copy. */
  private forCopy(text: string): string {
    const { schema, name } = this.place
    return text.split(`${identifier(schema)}.${identifier(name)}.`).join(`${identifier(name)}.`)
  }

  /** The statement of an index, for the copy. */
  private onCopy(definition: string, name: string): string {
    const named = ` INDEX ${identifier(name)} ON ${this.copy} USING `
    return this.forCopy(unnamed(definition).replace(' INDEX USING ', () => named))
  }

  private expressionOf(column: string): Promise<string | undefined> {
    const text = `select pg_get_expr(d.adbin, d.adrelid) || ' ' || format_type(a.atttypid, a.atttypmod) as is from pg_attrdef d
      join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum where d.adrelid = $1::regclass and a.attname = $2`
    return one(this.sql, text, [this.copy, column])
  }

  /** Whether a default or a generated column is the same, however it is written. */
  async isSame(column: string, statement: string): Promise<boolean> {
    const live = await this.expressionOf(column)
    if (live === undefined) return false
    const wanted = await tried(this.sql, async () => {
      if (addingGenerated.test(statement))
        await this.sql.query(`alter table ${this.copy} drop column ${identifier(column)} cascade`)
      const changing = `ALTER TABLE ${sqlName(shownName(this.place))} `
      await this.sql.query(this.forCopy(statement).split(changing).join(`ALTER TABLE ${this.copy} `))
      return this.expressionOf(column)
    })
    return wanted === live
  }

  /** The statements for checks that say something else now. */
  async checks(): Promise<string[]> {
    const definition = `select pg_get_constraintdef(oid) as is from pg_constraint
      where conrelid = $1::regclass and conname = $2 and contype = 'c'`
    const table = sqlName(shownName(this.place))
    const statements: string[] = []
    for (const { name, value } of Object.values(this.table.checkConstraints)) {
      const live = await one(this.sql, definition, [this.copy, name])
      if (live === undefined) continue
      const wanted = await tried(this.sql, async () => {
        const check = `check (${this.forCopy(value)})`
        await this.sql.query(
          `alter table ${this.copy} drop constraint ${identifier(name)}, add constraint ${identifier(name)} ${check}`,
        )
        return one(this.sql, definition, [this.copy, name])
      })
      if (wanted === live) continue
      statements.push(
        `ALTER TABLE ${table} DROP CONSTRAINT ${identifier(name)};`,
        `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} CHECK (${value});`,
      )
    }
    return statements
  }

  /** An index of the copy, without names; undefined where it is not there, or went with its columns. */
  private async indexOf(name: string): Promise<string | undefined> {
    const definition = await one(this.sql, indexText, [this.copy, name])
    return definition === undefined ? undefined : unnamed(definition)
  }

  /** The statements for indexes over other expressions or other rows than before. */
  async indexes(): Promise<string[]> {
    const statements: string[] = []
    const { schema } = this.place
    for (const { name } of this.expressive()) {
      const copied = this.live.get(name)
      const live = copied === undefined ? undefined : await this.indexOf(copied)
      if (live === undefined) continue
      const create = (await this.compared.creation()).find((statement) => {
        const [operation] = readStatement(statement)
        return (
          operation.kind === 'index' && operation.name === name && operation.table === shownName(this.place)
        )
      })
      if (create === undefined) continue
      const wanted = await tried(this.sql, async () => {
        await this.sql.query(this.onCopy(create, 'rk_wanted'))
        return this.indexOf('rk_wanted')
      })
      if (wanted === live) continue
      statements.push(
        `DROP INDEX ${schema === 'public' ? '' : `${identifier(schema)}.`}${identifier(name)};`,
        create,
      )
    }
    return statements
  }
}
