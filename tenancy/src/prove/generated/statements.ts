import { sql } from 'drizzle-orm'
import { tenantColumn } from '../../schema/kinds'
import { identifier, literal } from '../../sql'
import { asDrizzle, type Statement } from '../oracle/step'
import { drizzleEquals, drizzleValues, relational } from '../vectors/drizzle'
import { insertion, type Subject, statement } from '../vectors/subject'
import type { Values } from '../world/solve'
import type { World } from '../world/world'
import type { Action, Pick } from './program'

type Actor = 'a' | 'b'

/** An action on a table of this schema: as a statement, and as Drizzle's builder says it where it can. */
export interface Readable {
  readonly text: string
  run(world: World): Promise<unknown>
}

const at = <Item>(list: readonly Item[], turn: number): Item | undefined => list[turn % (list.length || 1)]

function rowOf(subject: Subject, actor: Actor, { side, turn }: Pick): Values | undefined {
  const other = actor === 'a' ? 'b' : 'a'
  const spare = actor === 'a' ? subject.spare : subject.spareB
  const list = { own: subject[actor], other: subject[other], third: subject.c, new: spare }[side]
  return at(list, turn)?.values
}

const columnsOf = (subject: Subject, by: Action['by']): readonly string[] =>
  ({ key: [tenantColumn, ...subject.id], id: subject.id, organization: [tenantColumn], nothing: [] })[by]

/** A new row, perhaps with the key of another, of the organization that is named. */
function newRow(subject: Subject, actor: Actor, action: Action): Values | undefined {
  const spare = rowOf(subject, actor, { side: 'new', turn: action.detail })
  if (!spare) return undefined
  const taken = rowOf(subject, actor, action.key) ?? {}
  const key = at(
    subject.shape.keys.filter(({ expression }) => !expression),
    action.detail,
  )
  const columns = (key?.columns ?? []).filter((column) => column !== tenantColumn)
  const row: Record<string, string | null> = {
    ...spare,
    ...Object.fromEntries(columns.map((column) => [column, taken[column] ?? spare[column] ?? null])),
  }
  if (action.organization === 'none') delete row[tenantColumn]
  else
    row[tenantColumn] = subject.organizations[(action.organization === 'own') === (actor === 'a') ? 'a' : 'b']
  return row
}

function conflict(subject: Subject, { detail }: Action): string {
  const key = at(
    subject.shape.keys.filter(({ expression }) => !expression),
    detail,
  )
  const [column] = subject.settable
  const target = key ? `(${key.columns.map(identifier).join(', ')})` : ''
  const where = key?.predicate ? ` where ${key.predicate}` : ''
  const change =
    column && detail % 2 === 0
      ? `do update set ${identifier(column.name)} = excluded.${identifier(column.name)}`
      : 'do nothing'
  return target ? ` on conflict ${target}${where} ${change}` : ''
}

function joined(subject: Subject, { detail }: Action): string {
  const parent = at(subject.parents, detail)
  if (!parent) return `select x.*, y.* from ${subject.sql} x join ${subject.sql} y on true`
  const on = parent.key.columns
    .map((column, index) => [column, parent.key.targetColumns[index] ?? column] as const)
    .filter(([column]) => column !== tenantColumn)
    .map(([column, target]) => `x.${identifier(column)} = y.${identifier(target)}`)
  return `select x.*, y.* from ${subject.sql} x left join ${parent.parent.sql} y on ${on.join(' and ') || 'true'}`
}

function asStatement(subject: Subject, actor: Actor, action: Action): Statement {
  const row = rowOf(subject, actor, action.row) ?? {}
  const columns = columnsOf(subject, action.by)
  const { kind } = action
  const from = (head: string, tail = '') =>
    statement(subject, (text) => `${head} where ${text.equals(columns, row)}${tail}`)
  if (kind === 'count')
    return from(`select count(*), count(distinct ${identifier(tenantColumn)}) from ${subject.sql}`)
  if (kind === 'join') return { text: joined(subject, action) }
  if (kind === 'lock') return from(`select * from ${subject.sql}`, ' for update')
  if (kind === 'delete') return from(`delete from ${subject.sql}`, ' returning *')
  const [column] = subject.settable
  if (kind === 'update' && column) {
    const value = rowOf(subject, actor, action.key)?.[column.name] ?? subject.a[0]?.values[column.name]
    return statement(
      subject,
      (text) =>
        `update ${subject.sql} set ${identifier(column.name)} = ${text.value(column.name, value)} where ${text.equals(columns, row)} returning *`,
    )
  }
  const made = kind === 'insert' || kind === 'upsert' ? newRow(subject, actor, action) : undefined
  if (made) return insertion(subject, [made], kind === 'upsert' ? conflict(subject, action) : '')
  return from(`select * from ${subject.sql}`)
}

/** The same through Drizzle's builder or its relational queries; undefined where those have no words for it. */
function asBuilt(subject: Subject, actor: Actor, action: Action): Readable | undefined {
  const row = rowOf(subject, actor, action.row) ?? {}
  const where = drizzleEquals(subject, columnsOf(subject, action.by), row)
  const condition = action.by === 'nothing' ? '' : `<${action.by} of a row of ${action.row.side}>`
  const name = subject.property
  if (action.kind === 'select' && action.path === 'relational')
    return {
      text: `db.query.${name}.findMany({ where: ${condition} })`,
      run: (world) => relational(world.db, subject).findMany({ where }),
    }
  if (action.kind === 'select')
    return {
      text: `db.select().from(${name}).where(${condition})`,
      run: async (world) => await world.db.select().from(subject.table).where(where),
    }
  if (action.kind === 'count')
    return {
      text: `db.$count(${name}, ${condition})`,
      run: async (world) => await world.db.$count(subject.table, where ?? sql`true`),
    }
  if (action.kind === 'delete')
    return {
      text: `db.delete(${name}).where(${condition}).returning()`,
      run: async (world) => await world.db.delete(subject.table).where(where).returning(),
    }
  const made = action.kind === 'insert' ? newRow(subject, actor, action) : undefined
  if (!made) return undefined
  return {
    text: `db.insert(${name}).values(${JSON.stringify(made)})`,
    run: async (world) => await world.db.insert(subject.table).values(drizzleValues(subject, made)),
  }
}

/** An action of one organization, ready to run inside its scope. */
export function readableOf(subject: Subject, actor: Actor, action: Action): Readable {
  const built =
    action.path === 'builder' || action.path === 'relational' ? asBuilt(subject, actor, action) : undefined
  if (built) return built
  const made = asStatement(subject, actor, action)
  const values = made.values?.map((value) => (value === null ? 'null' : literal(String(value)))) ?? []
  return {
    text: made.text.replaceAll(/\$(\d+)/g, (_, number) => values[Number(number) - 1] ?? 'null'),
    run: (world) =>
      action.path === 'pg'
        ? world.pool.query(made.text, [...(made.values ?? [])])
        : world.db.execute(asDrizzle(made)),
  }
}
