import { sql } from 'drizzle-orm'
import { alias, type PgTable } from 'drizzle-orm/pg-core'
import { isIsolated, tenantColumn } from '../../schema/kinds'
import { identifier } from '../../sql'
import type { ForeignKeyShape } from '../database/shape'
import { built, relational } from './drizzle'
import { relationName } from './relations'
import type { Vector } from './spec'
import { drizzleColumn, type Subject } from './subject'

const organization = identifier(tenantColumn)

/** The condition of a join over a foreign key that forgets the organization. */
const joined = (key: ForeignKeyShape, child: string, parent: string): string =>
  key.columns
    .map((column, index) => [column, key.targetColumns[index] ?? column] as const)
    .filter(([column]) => column !== tenantColumn)
    .map(([column, target]) => `${child}.${identifier(column)} = ${parent}.${identifier(target)}`)
    .join(' and ') || 'true'

const firstId = ({ id }: Subject) => identifier(id[0] ?? tenantColumn)

/** A second name for a table in one query; its type depends on a table that is known only at run time. */
const again = (table: PgTable) => alias(table, 'neighbour') as unknown as PgTable

/** Vectors that combine a table with itself and with others. */
export const combining: readonly Vector[] = [
  {
    number: 6,
    name: 'join-on-id',
    hope: 'foreign rows that join one of our own, on an id alone or on nothing at all',
    specs: (subject) => [
      {
        variant: 'id',
        sql: {
          text: `select x.${organization}, y.${organization} as other from ${subject.sql} x join ${subject.sql} y on y.${firstId(subject)} = x.${firstId(subject)}`,
        },
      },
      {
        variant: 'nothing',
        sql: { text: `select x.${firstId(subject)}, y.* from ${subject.sql} x cross join ${subject.sql} y` },
        builder: built(subject, 'db.select().from(<table>).innerJoin(neighbour, sql`true`)', (db) =>
          db.select().from(subject.table).innerJoin(again(subject.table), sql`true`),
        ),
      },
    ],
  },
  {
    number: 7,
    name: 'join-foreign-key',
    hope: 'foreign rows through a foreign key, from the child and from the parent, the organization forgotten',
    specs: (subject) => [
      ...subject.parents.map(({ key, parent }) => ({
        variant: key.name,
        sql: {
          text: `select c.*, p.* from ${subject.sql} c join ${parent.sql} p on ${joined(key, 'c', 'p')}`,
        },
        builder:
          isIsolated(parent.known.kind) && parent.sql !== subject.sql
            ? built(subject, `db.select().from(<table>).innerJoin(${parent.known.name}, …)`, (db) =>
                db.select().from(subject.table).innerJoin(parent.known.table, sql`true`),
              )
            : undefined,
      })),
      ...subject.children
        .filter(({ child }) => child.sql !== subject.sql)
        .map(({ key, child }) => ({
          variant: `from-${key.name}`,
          sql: {
            text: `select p.*, c.* from ${child.sql} c join ${subject.sql} p on ${joined(key, 'c', 'p')}`,
          },
        })),
    ],
  },
  {
    number: 8,
    name: 'outer-join',
    hope: 'foreign rows where a join is left, right, full or lateral',
    specs: (subject) => [
      ...(['left', 'right', 'full'] as const).map((side) => ({
        variant: side,
        sql: {
          text: `select x.${firstId(subject)}, y.${firstId(subject)} as other from ${subject.sql} x ${side} join ${subject.sql} y on x.${firstId(subject)} = y.${firstId(subject)}`,
        },
        builder: built(subject, `db.select().from(<table>).${side}Join(neighbour, …)`, (db) => {
          const other = again(subject.table)
          const on = sql`${drizzleColumn(subject.table, tenantColumn).column} = ${drizzleColumn(other, tenantColumn).column}`
          const query = db.select().from(subject.table)
          if (side === 'left') return query.leftJoin(other, on)
          return side === 'right' ? query.rightJoin(other, on) : query.fullJoin(other, on)
        }),
      })),
      {
        variant: 'lateral',
        sql: {
          text: `select x.${firstId(subject)}, l.* from ${subject.sql} x left join lateral (select * from ${subject.sql} y where y.${organization} <> x.${organization}) l on true`,
        },
      },
    ],
  },
  {
    number: 9,
    name: 'cte',
    hope: 'foreign rows through WITH: inlined, materialized, recursive',
    specs: (subject) => [
      {
        variant: 'inlined',
        sql: { text: `with x as not materialized (select * from ${subject.sql}) select * from x` },
        builder: built(subject, `db.with(x).select().from(x)`, (db) => {
          const x = db.$with('x').as(db.select().from(subject.table))
          return db.with(x).select().from(x)
        }),
      },
      {
        variant: 'materialized',
        sql: {
          text: `with x as materialized (select * from ${subject.sql}) select count(*), count(distinct ${organization}) from x`,
        },
      },
      {
        variant: 'recursive',
        sql: {
          text: `with recursive x(n, id) as (select 1, ${firstId(subject)}::text from ${subject.sql} union select n + 1, t.${firstId(subject)}::text from x join ${subject.sql} t on n < 3) select * from x`,
        },
      },
    ],
  },
  {
    number: 10,
    name: 'set-operation',
    hope: 'foreign rows through UNION, INTERSECT or EXCEPT',
    specs: (subject) => [
      ...(['union all', 'intersect', 'except'] as const).map((operation) => ({
        variant: operation.replace(' ', '-'),
        sql: {
          text: `select ${firstId(subject)}::text, ${organization} from ${subject.sql} ${operation} select ${firstId(subject)}::text, ${organization} from ${subject.sql}${operation === 'except' ? ` where ${organization} = '${subject.organizations.a}'` : ''}`,
        },
      })),
      {
        variant: 'builder',
        builder: built(subject, 'db.select(…).from(<table>).unionAll(…)', (db) => {
          const { column } = drizzleColumn(subject.table, tenantColumn)
          const half = () => db.select({ column }).from(subject.table)
          return half().unionAll(half())
        }),
      },
    ],
  },
  {
    number: 13,
    name: 'relational-nested',
    hope: 'foreign rows two levels down a relational query',
    specs: (subject) => [
      ...subject.parents
        .filter(({ parent }) => isIsolated(parent.known.kind))
        .map(({ key }) => ({
          variant: key.name,
          relational: built(
            subject,
            `db.query.<table>.findMany({ with: { parent: { with: { children: true } } } })`,
            (db) =>
              relational(db, subject).findMany({
                with: { [relationName(key)]: { with: { [`${relationName(key)}_children`]: true } } },
              }),
          ),
        })),
      ...subject.children.map(({ key }) => ({
        variant: `from-${key.name}`,
        relational: built(
          subject,
          `db.query.<table>.findMany({ with: { children: { with: { parent: true } } } })`,
          (db) =>
            relational(db, subject).findMany({
              with: { [`${relationName(key)}_children`]: { with: { [relationName(key)]: true } } },
            }),
        ),
      })),
      {
        variant: 'extras',
        relational: built(
          subject,
          'db.query.<table>.findMany({ extras: { all: sql`(select count(*) …)` } })',
          (db) =>
            relational(db, subject).findMany({
              extras: { all: sql`(select count(*) from ${sql.raw(subject.sql)})`.as('all') },
            }),
        ),
      },
    ],
  },
]
