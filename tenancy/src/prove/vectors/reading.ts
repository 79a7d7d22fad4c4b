import { count, exists, max, min, sql } from 'drizzle-orm'
import { tenantColumn } from '../../schema/kinds'
import { identifier, literal } from '../../sql'
import { built, drizzleEquals, drizzleIn, relational } from './drizzle'
import type { Vector } from './spec'
import { drizzleColumn, type Subject, statement } from './subject'

const organization = identifier(tenantColumn)

/** The first column by which a row can be named; the organization where there is none. */
const firstId = ({ id }: Subject) => id[0] ?? tenantColumn

const idText = (subject: Subject, alias = '') => `${alias}${identifier(firstId(subject))}::text`

/** A column with words that say whose they are. */
const telling = ({ shape, b }: Subject) =>
  shape.columns.find(({ name }) => b.some(({ values }) => values[name]?.startsWith('secret of')))?.name ??
  tenantColumn

/** Vectors that ask for rows. */
export const reading: readonly Vector[] = [
  {
    number: 1,
    name: 'select-all',
    hope: 'every row of the table, without a filter',
    specs: (subject) => [
      {
        mustAnswer: true,
        sql: { text: `select * from ${subject.sql}` },
        builder: built(subject, 'db.select().from(<table>)', (db) => db.select().from(subject.table)),
        relational: built(subject, 'db.query.<table>.findMany()', (db) => relational(db, subject).findMany()),
        session: true,
      },
      {
        variant: 'batch',
        mustAnswer: true,
        builder: built(subject, 'db.batch([db.select().from(<table>), db.$count(<table>)])', async (db) => {
          const [rows] = await db.batch([db.select().from(subject.table), db.$count(subject.table)])
          return rows
        }),
      },
      {
        variant: 'stream',
        mustAnswer: true,
        builder: built(
          subject,
          'for await (const row of db.stream(db.select().from(<table>)))',
          async (db) => {
            const rows: unknown[] = []
            for await (const row of db.stream(db.select().from(subject.table), { rows: 1 })) rows.push(row)
            return rows
          },
        ),
      },
    ],
  },
  {
    number: 2,
    name: 'by-id',
    hope: 'one row of a neighbour, by an id that was seen somewhere',
    specs: (subject) =>
      subject.b.slice(0, 1).flatMap(({ values }) => [
        {
          sql: statement(
            subject,
            (text) => `select * from ${subject.sql} where ${text.equals(subject.id, values)}`,
          ),
          builder: built(subject, 'db.select().from(<table>).where(eq(<table>.id, <id of B>))', (db) =>
            db
              .select()
              .from(subject.table)
              .where(drizzleEquals(subject, subject.id, values)),
          ),
          relational: built(subject, 'db.query.<table>.findFirst({ where: eq(id, <id of B>) })', (db) =>
            relational(db, subject).findFirst({ where: drizzleEquals(subject, subject.id, values) }),
          ),
        },
        {
          variant: 'naming-the-organization',
          sql: statement(
            subject,
            (text) =>
              `select * from ${subject.sql} where ${text.equals([tenantColumn, ...subject.id], values)}`,
          ),
          builder: built(
            subject,
            'db.select().from(<table>).where(and(eq(organizationId, <B>), eq(id, <id of B>)))',
            (db) =>
              db
                .select()
                .from(subject.table)
                .where(drizzleEquals(subject, [tenantColumn, ...subject.id], values)),
          ),
        },
      ]),
  },
  {
    number: 3,
    name: 'by-unique',
    hope: 'one row of a neighbour, by a value that is unique',
    specs: (subject) =>
      subject.shape.keys
        .filter(({ primary, expression }) => !primary && !expression)
        .flatMap((key) =>
          subject.b.slice(0, 1).map(({ values }) => ({
            variant: key.name,
            sql: statement(
              subject,
              (text) => `select * from ${subject.sql} where ${text.equals(key.columns, values)}`,
            ),
            builder: built(subject, `db.select().from(<table>).where(<${key.name} of B>)`, (db) =>
              db
                .select()
                .from(subject.table)
                .where(drizzleEquals(subject, key.columns, values)),
            ),
            relational: built(subject, `db.query.<table>.findMany({ where: <${key.name} of B> })`, (db) =>
              relational(db, subject).findMany({ where: drizzleEquals(subject, key.columns, values) }),
            ),
          })),
        ),
  },
  {
    number: 4,
    name: 'aggregate',
    hope: 'counts, least and greatest values, and groups over all organizations',
    specs: (subject) => [
      {
        variant: 'count',
        sql: { text: `select count(*) from ${subject.sql}` },
        builder: built(subject, 'db.$count(<table>)', (db) => db.$count(subject.table)),
      },
      {
        variant: 'extremes',
        sql: {
          text: `select min(${idText(subject)}), max(${idText(subject)}), string_agg(${identifier(telling(subject))}::text, ',' order by ${idText(subject)}) from ${subject.sql}`,
        },
        builder: built(
          subject,
          'db.select({ min: min(id), max: max(id), count: count() }).from(<table>)',
          (db) => {
            const { column } = drizzleColumn(subject.table, tenantColumn)
            return db.select({ min: min(column), max: max(column), count: count() }).from(subject.table)
          },
        ),
      },
      {
        variant: 'groups',
        sql: {
          text: `select ${organization}, count(*) from ${subject.sql} group by rollup (${organization})`,
        },
        builder: built(
          subject,
          'db.select({ organizationId, count: count() }).from(<table>).groupBy(organizationId)',
          (db) => {
            const { column } = drizzleColumn(subject.table, tenantColumn)
            return db.select({ column, count: count() }).from(subject.table).groupBy(column)
          },
        ),
      },
    ],
  },
  {
    number: 5,
    name: 'exists-in',
    hope: 'a yes or no about a row of a neighbour',
    specs: (subject) => {
      const ids = subject.b.map(({ values }) => values[firstId(subject)] ?? null)
      const values = subject.b[0]?.values
      if (!values) return []
      return [
        {
          variant: 'exists',
          sql: statement(
            subject,
            (text) => `select exists (select from ${subject.sql} where ${text.equals(subject.id, values)})`,
          ),
          builder: built(subject, 'db.select({ found: exists(…) }).from(<table>)', (db) =>
            db
              .select({ one: sql`1` })
              .from(subject.table)
              .where(
                exists(
                  db
                    .select()
                    .from(subject.table)
                    .where(drizzleEquals(subject, subject.id, values)),
                ),
              ),
          ),
        },
        {
          variant: 'in',
          sql: statement(
            subject,
            (text) =>
              `select * from ${subject.sql} where ${identifier(firstId(subject))} in (${ids.map((id) => text.value(firstId(subject), id)).join(', ')})`,
          ),
          builder: built(subject, 'db.select().from(<table>).where(inArray(id, [<ids of B>]))', (db) =>
            db
              .select()
              .from(subject.table)
              .where(drizzleIn(subject, firstId(subject), ids)),
          ),
          relational: built(
            subject,
            'db.query.<table>.findMany({ where: inArray(id, [<ids of B>]) })',
            (db) => relational(db, subject).findMany({ where: drizzleIn(subject, firstId(subject), ids) }),
          ),
        },
      ]
    },
  },
  {
    number: 11,
    name: 'window',
    hope: 'a rank or a neighbour in an order that counts foreign rows',
    specs: (subject) => [
      {
        sql: {
          text: `select ${idText(subject)}, row_number() over w, count(*) over (), lag(${idText(subject)}) over w from ${subject.sql} window w as (order by ${idText(subject)})`,
        },
        builder: built(subject, 'db.select({ n: sql`row_number() over (…)` }).from(<table>)', (db) =>
          db.select({ total: sql`count(*) over ()` }).from(subject.table),
        ),
      },
    ],
  },
  {
    number: 12,
    name: 'scalar-subquery',
    hope: 'a foreign value through a sub-select in the list, the order or the limit',
    specs: (subject) => [
      {
        variant: 'list',
        sql: {
          text: `select (select string_agg(${identifier(telling(subject))}::text, ',' order by ${idText(subject)}) from ${subject.sql}) as all`,
        },
        builder: built(
          subject,
          'db.select({ all: sql`(select count(*) from <table>)` }).from(<table>)',
          (db) => db.select({ all: sql`(select count(*) from ${subject.table})` }).from(subject.table),
        ),
      },
      {
        variant: 'limit',
        sql: {
          text: `select g from generate_series(1, 100) g order by (select count(*) from ${subject.sql}) limit (select count(*) from ${subject.sql})`,
        },
      },
    ],
  },
  {
    number: 14,
    name: 'for-update',
    hope: 'a foreign row by locking it',
    specs: (subject) => [
      {
        variant: 'update',
        sql: { text: `select * from ${subject.sql} for update` },
        builder: built(subject, `db.select().from(<table>).for('update')`, (db) =>
          db.select().from(subject.table).for('update'),
        ),
        session: true,
      },
      {
        variant: 'share',
        sql: { text: `select * from ${subject.sql} for share skip locked` },
        builder: built(subject, `db.select().from(<table>).for('share', { skipLocked: true })`, (db) =>
          db.select().from(subject.table).for('share', { skipLocked: true }),
        ),
      },
    ],
  },
  {
    number: 18,
    name: 'leaky-filter',
    hope: 'a foreign value in the message of an error that a filter raises before the policy',
    specs: (subject) =>
      [
        {
          variant: 'division',
          text: `select count(*) from ${subject.sql} where 1 / (case when ${organization} = ${literal(subject.organizations.b)} then 0 else 1 end) = 1`,
        },
        {
          variant: 'cast',
          text: `select count(*) from ${subject.sql} where case when ${organization} <> ${literal(subject.organizations.a)} then ${idText(subject)}::int = 1 else true end`,
        },
        {
          variant: 'order',
          text: `select ${idText(subject)} from ${subject.sql} order by 1 / (${organization} <> ${literal(subject.organizations.b)})::int`,
        },
        {
          variant: 'regular-expression',
          text: `select count(*) from ${subject.sql} where ${organization} = ${literal(subject.organizations.c)} and ${organization} ~ ('(' || ${organization})`,
        },
      ].map(({ variant, text }) => ({ variant, sql: { text } })),
  },
  {
    number: 21,
    name: 'whole-row',
    hope: 'foreign rows as JSON, as a composite value, by their place on disk, or by sampling',
    specs: (subject) => [
      { variant: 'json', sql: { text: `select to_jsonb(t), row_to_json(t), t::text from ${subject.sql} t` } },
      {
        variant: 'place',
        sql: {
          text: `select count(*) from ${subject.sql} where ctid >= '(0,0)' and ctid < '(100000,0)' and ${organization} <> ${literal(subject.organizations.a)}`,
        },
      },
      {
        variant: 'system-columns',
        sql: {
          text: `select tableoid = ${literal(subject.sql)}::regclass, xmin is null, cmin is null from ${subject.sql}`,
        },
      },
      {
        variant: 'sample',
        sql: {
          text: `select * from ${subject.sql} tablesample bernoulli (100)`,
        },
      },
    ],
  },
]
