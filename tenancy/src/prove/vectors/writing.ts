import { sql } from 'drizzle-orm'
import { tenantColumn } from '../../schema/kinds'
import { identifier, literal } from '../../sql'
import type { Statement } from '../oracle/step'
import type { Values } from '../world/solve'
import { built, drizzleEquals, drizzleValues } from './drizzle'
import type { Spec, Vector } from './spec'
import { insertion, type Subject, statement, withoutOrganization } from './subject'

type Specs = ReadonlyArray<Omit<Spec, 'vector'>>

const organization = identifier(tenantColumn)

/** Some column to set, and a value of a row of A for it. */
function setting(subject: Subject): { column: string; value: string | null } | undefined {
  const [column] = subject.settable
  const value = (subject.a[1] ?? subject.a[0])?.values[column?.name ?? '']
  return column && value !== undefined ? { column: column.name, value } : undefined
}

const set = (
  subject: Subject,
  write: (assign: (alias?: string) => string, text: Parameters<Parameters<typeof statement>[1]>[0]) => string,
) => {
  const chosen = setting(subject)
  if (!chosen) return undefined
  return statement(subject, (text) =>
    write(() => `${identifier(chosen.column)} = ${text.value(chosen.column, chosen.value)}`, text),
  )
}

const someone = ({ b }: Subject): Values | undefined => b[0]?.values

/** A row whose organization is not that of its id. */
const planted = (subject: Subject, side: 'b' | 'c'): Values | undefined =>
  subject.spare[0] && { ...subject.spare[0].values, [tenantColumn]: subject.organizations[side] }

const defined = (specs: ReadonlyArray<Omit<Spec, 'vector'> | undefined | false>): Specs =>
  specs.filter((spec): spec is Omit<Spec, 'vector'> => Boolean(spec))

const one = (text: Statement | undefined): Statement[] => (text ? [text] : [])

/** Vectors that write rows. */
export const writing: readonly Vector[] = [
  {
    number: 24,
    name: 'insert-for-another',
    hope: 'a row that appears at a neighbour',
    specs: (subject) => {
      const { spareB } = subject
      const row = planted(subject, 'b')
      return defined([
        row && {
          variant: 'named',
          sql: insertion(subject, [row]),
          builder: built(subject, 'db.insert(<table>).values({ …, organizationId: <B> })', (db) =>
            db.insert(subject.table).values(drizzleValues(subject, row)),
          ),
          session: true as const,
        },
        spareB[0] && {
          variant: 'a-whole-row-of-b',
          sql: insertion(subject, [spareB[0].values]),
          builder: built(subject, 'db.insert(<table>).values(<row of B>).returning()', (db) =>
            db
              .insert(subject.table)
              .values(drizzleValues(subject, spareB[0]?.values ?? {}))
              .returning(),
          ),
        },
      ])
    },
  },
  {
    number: 25,
    name: 'insert-without-organization',
    hope: 'a row that belongs to nobody, or to whoever comes next',
    specs: (subject) => {
      const row = subject.spare[0] && withoutOrganization(subject.spare[0].values)
      return defined([
        row && {
          mustAnswer: subject.shape.known.kind === 'tenant',
          sql: insertion(subject, [row]),
          builder: built(subject, 'db.insert(<table>).values({ … })', (db) =>
            db.insert(subject.table).values(drizzleValues(subject, row)),
          ),
          session: true as const,
        },
        // Where the organization is part of the primary key, no server takes null.
        row &&
          !subject.shape.keys.some(({ primary, columns }) => primary && columns.includes(tenantColumn)) && {
            variant: 'null',
            sql: insertion(subject, [{ ...row, [tenantColumn]: null }]),
          },
      ])
    },
  },
  {
    number: 26,
    name: 'move-row',
    hope: 'a row of our own that moves to a neighbour, or a foreign one that moves to us',
    specs: (subject) => [
      {
        variant: 'away',
        sql: { text: `update ${subject.sql} set ${organization} = ${literal(subject.organizations.b)}` },
        builder: built(subject, 'db.update(<table>).set({ organizationId: <B> })', (db) =>
          db.update(subject.table).set(drizzleValues(subject, { [tenantColumn]: subject.organizations.b })),
        ),
        session: true,
      },
      {
        variant: 'here',
        sql: {
          text: `update ${subject.sql} set ${organization} = ${literal(subject.organizations.a)} where ${organization} <> ${literal(subject.organizations.a)}`,
        },
      },
    ],
  },
  {
    number: 27,
    name: 'write-by-id',
    hope: 'a foreign row changed or deleted by an id that was seen somewhere',
    specs: (subject) => {
      const row = someone(subject)
      const chosen = setting(subject)
      if (!row) return []
      return defined([
        chosen && {
          variant: 'update',
          sql: one(
            set(
              subject,
              (assign, text) => `update ${subject.sql} set ${assign()} where ${text.equals(subject.id, row)}`,
            ),
          ),
          builder: built(subject, 'db.update(<table>).set(…).where(eq(id, <id of B>)).returning()', (db) =>
            db
              .update(subject.table)
              .set(drizzleValues(subject, { [chosen.column]: chosen.value }))
              .where(drizzleEquals(subject, subject.id, row))
              .returning(),
          ),
          session: true as const,
        },
        {
          variant: 'delete',
          sql: statement(
            subject,
            (text) => `delete from ${subject.sql} where ${text.equals(subject.id, row)}`,
          ),
          builder: built(subject, 'db.delete(<table>).where(eq(id, <id of B>)).returning()', (db) =>
            db
              .delete(subject.table)
              .where(drizzleEquals(subject, subject.id, row))
              .returning(),
          ),
          session: true as const,
        },
        chosen && {
          variant: 'update-all',
          sql: one(set(subject, (assign) => `update ${subject.sql} set ${assign()}`)),
          builder: built(subject, 'db.update(<table>).set(…)', (db) =>
            db.update(subject.table).set(drizzleValues(subject, { [chosen.column]: chosen.value })),
          ),
        },
        {
          variant: 'delete-all',
          sql: { text: `delete from ${subject.sql}` },
          builder: built(subject, 'db.delete(<table>)', (db) => db.delete(subject.table)),
        },
      ])
    },
  },
  {
    number: 28,
    name: 'write-from',
    hope: 'a foreign row reached through the other table of UPDATE … FROM or DELETE … USING',
    specs: (subject) => [
      {
        variant: 'update',
        sql: one(
          set(
            subject,
            (assign) =>
              `update ${subject.sql} t set ${assign()} from ${subject.sql} o where o.${organization} <> ${literal(subject.organizations.a)}`,
          ),
        ),
      },
      {
        variant: 'delete',
        sql: {
          text: `delete from ${subject.sql} t using ${subject.sql} o where o.${organization} <> ${literal(subject.organizations.a)} returning o.*`,
        },
      },
    ],
  },
  {
    number: 29,
    name: 'insert-select',
    hope: 'foreign rows copied into our own table',
    specs: (subject) => {
      const row = subject.spare[0] && withoutOrganization(subject.spare[0].values)
      if (!row) return []
      const names = Object.keys(row)
      return [
        {
          sql: statement(
            subject,
            (text) =>
              `insert into ${subject.sql} (${names.map(identifier).join(', ')}) select ${names
                .map((name) => text.value(name, row[name]))
                .join(
                  ', ',
                )} from ${subject.sql} where ${organization} <> ${literal(subject.organizations.a)} limit 1`,
          ),
        },
      ]
    },
  },
  {
    number: 31,
    name: 'merge',
    hope: 'a foreign row updated, deleted or planted by one arm of a MERGE',
    specs: (subject) => {
      const row = planted(subject, 'b')
      const names = Object.keys(row ?? {})
      const on = `on t.${organization} = s.organization and t.${organization} = ${literal(subject.organizations.b)}`
      const source = `using (select ${literal(subject.organizations.b)} as organization) s`
      return defined([
        {
          variant: 'update',
          sql: one(
            set(
              subject,
              (assign) =>
                `merge into ${subject.sql} t ${source} ${on} when matched then update set ${assign()}`,
            ),
          ),
        },
        {
          variant: 'delete',
          sql: { text: `merge into ${subject.sql} t ${source} ${on} when matched then delete` },
        },
        row && {
          variant: 'insert',
          sql: statement(
            subject,
            (text) =>
              `merge into ${subject.sql} t ${source} on false when not matched then insert (${names.map(identifier).join(', ')}) values (${names.map((name) => text.value(name, row[name])).join(', ')})`,
          ),
        },
      ])
    },
  },
  {
    number: 32,
    name: 'returning',
    hope: 'a foreign row in what a write returns',
    specs: (subject) => {
      const chosen = setting(subject)
      return defined([
        chosen && {
          variant: 'update',
          sql: one(
            set(
              subject,
              (assign) =>
                `update ${subject.sql} set ${assign()} returning *, (select count(*) from ${subject.sql})`,
            ),
          ),
          builder: built(
            subject,
            'db.update(<table>).set(…).returning({ all: sql`(select count(*) …)` })',
            (db) =>
              db
                .update(subject.table)
                .set(drizzleValues(subject, { [chosen.column]: chosen.value }))
                .returning({ all: sql`(select count(*) from ${sql.raw(subject.sql)})` }),
          ),
        },
        {
          variant: 'delete',
          sql: { text: `delete from ${subject.sql} returning *` },
          builder: built(subject, 'db.delete(<table>).returning()', (db) =>
            db.delete(subject.table).returning(),
          ),
        },
      ])
    },
  },
  {
    number: 33,
    name: 'writing-cte',
    hope: 'a foreign row written inside a WITH',
    specs: (subject) => [
      {
        variant: 'delete',
        sql: {
          text: `with gone as (delete from ${subject.sql} returning *) select count(*), array_agg(distinct ${organization}) from gone`,
        },
        builder: built(subject, 'db.with(gone).select().from(gone)', (db) => {
          const gone = db.$with('gone').as(db.delete(subject.table).returning() as never)
          return db
            .with(gone as never)
            .select({ n: sql`count(*)` })
            .from(sql`gone`)
        }),
      },
      {
        variant: 'update',
        sql: one(
          set(
            subject,
            (assign) =>
              `with done as (update ${subject.sql} set ${assign()} returning *) select count(*) from done`,
          ),
        ),
      },
    ],
  },
  {
    number: 34,
    name: 'mixed-insert',
    hope: 'a foreign row hidden among our own in one insert',
    specs: (subject) => {
      const [first, second] = subject.spare
      const foreign = second && { ...second.values, [tenantColumn]: subject.organizations.c }
      return defined([
        first &&
          foreign && {
            sql: insertion(subject, [first.values, foreign]),
            builder: built(subject, 'db.insert(<table>).values([<row of A>, <row of C>])', (db) =>
              db
                .insert(subject.table)
                .values([drizzleValues(subject, first.values), drizzleValues(subject, foreign)]),
            ),
          },
      ])
    },
  },
  {
    number: 38,
    name: 'truncate',
    hope: 'the table of everybody emptied, past every policy',
    specs: (subject) => [
      {
        session: [{ text: `truncate ${subject.sql} cascade` }],
      },
    ],
  },
  {
    number: 43,
    name: 'bulk-insert',
    hope: 'foreign rows in a bulk insert from arrays, or in a batch',
    specs: (subject) => {
      const row = planted(subject, 'b')
      const own = subject.spare[1]?.values
      const names = Object.keys(row ?? {})
      return defined([
        row &&
          own && {
            variant: 'of-the-driver',
            builder: built(subject, 'db.bulkInsert(<table>, [<row of A>, <row of B>])', (db) =>
              db.bulkInsert(subject.table, [drizzleValues(subject, own), drizzleValues(subject, row)]),
            ),
          },
        row &&
          own && {
            variant: 'batch',
            builder: built(
              subject,
              'db.batch([db.insert(<table>).values(<row of A>), db.insert(<table>).values(<row of B>)])',
              (db) =>
                db.batch(
                  [own, row].map((values) => db.insert(subject.table).values(drizzleValues(subject, values))),
                ),
            ),
          },
        row && {
          sql: statement(
            subject,
            (text) =>
              `insert into ${subject.sql} (${names.map(identifier).join(', ')}) select ${names.map((_, index) => `v.c${index}`).join(', ')} from (select ${names
                .map((name, index) => `${text.value(name, row[name])} as c${index}`)
                .join(', ')} from unnest(array[1]) n) v`,
          ),
        },
      ])
    },
  },
]
