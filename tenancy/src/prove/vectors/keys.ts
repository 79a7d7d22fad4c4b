import { sql } from 'drizzle-orm'
import { tenantColumn } from '../../schema/kinds'
import { identifier, literal } from '../../sql'
import type { KeyShape } from '../database/shape'
import type { Values } from '../world/solve'
import { built, drizzleValues } from './drizzle'
import type { Spec, Vector } from './spec'
import { drizzleColumn, insertion, type Subject, statement, withoutOrganization } from './subject'

type Specs = ReadonlyArray<Omit<Spec, 'vector'>>

const organization = identifier(tenantColumn)

/** A new row of A with the key of a row of B. */
function collision(subject: Subject, key: KeyShape): Values | undefined {
  const foreign = subject.b[0]?.values
  const own = subject.spare[0]?.values
  if (!foreign || !own) return undefined
  const taken = key.columns
    .filter((column) => column !== tenantColumn)
    .map((column) => [column, foreign[column] ?? null] as const)
  return { ...own, ...Object.fromEntries(taken) }
}

const whole = ({ shape }: Subject) => shape.keys.filter(({ expression }) => !expression)

/** For every key, a row of A that has the key of B. */
const forKeys = (
  subject: Subject,
  make: (key: KeyShape, row: Values, target: string) => Omit<Spec, 'vector'> | undefined,
): Specs =>
  whole(subject).flatMap((key) => {
    const row = collision(subject, key)
    const predicate = key.predicate ? ` where ${key.predicate}` : ''
    const spec = row && make(key, row, `(${key.columns.map(identifier).join(', ')})${predicate}`)
    return spec
      ? [{ ...spec, key: key.name, variant: `${key.name}${spec.variant ? `-${spec.variant}` : ''}` }]
      : []
  })

const assignment = (subject: Subject): string | undefined => {
  const [column] = subject.settable
  return column && identifier(column.name)
}

/** Vectors about keys and foreign keys, which no policy governs. */
export const keys: readonly Vector[] = [
  {
    number: 30,
    name: 'upsert',
    hope: 'a foreign row changed, read or hinted at by ON CONFLICT',
    specs: (subject) => {
      const column = assignment(subject)
      return [
        ...forKeys(subject, (_, row, target) => ({
          variant: 'nothing',
          sql: insertion(subject, [row], ` on conflict ${target} do nothing returning *`),
        })),
        ...forKeys(subject, (key, row) => ({
          variant: 'builder',
          builder: built(
            subject,
            'db.insert(<table>).values(<key of B>).onConflictDoUpdate(…).returning()',
            (db) => {
              const target = key.columns.map((name) => drizzleColumn(subject.table, name).column)
              const first = subject.settable[0]
              const query = db.insert(subject.table).values(drizzleValues(subject, row))
              if (!first || key.predicate) return query.onConflictDoNothing().returning()
              const { property, column: updated } = drizzleColumn(subject.table, first.name)
              return query
                .onConflictDoUpdate({ target, set: { [property]: sql`${updated}` } as never })
                .returning()
            },
          ),
        })),
        ...(column
          ? forKeys(subject, (_, row, target) => ({
              variant: 'update',
              sql: insertion(
                subject,
                [row],
                ` on conflict ${target} do update set ${column} = excluded.${column} returning *`,
              ),
            }))
          : []),
        ...(column
          ? forKeys(subject, (_, row, target) => ({
              variant: 'update-reading-the-target',
              sql: insertion(
                subject,
                [row],
                ` on conflict ${target} do update set ${column} = t.${column} where (t::text)::int = 1`,
                `${subject.sql} as t`,
              ),
            }))
          : []),
      ]
    },
  },
  {
    number: 35,
    name: 'foreign-parent',
    hope: 'a row of our own that hangs on a row of a neighbour, and so tells that it exists',
    specs: (subject) =>
      subject.parents.flatMap(({ key, parent }) => {
        const foreign = subject.rows.seeded.find((row) => row.table === parent && row.mark.side === 'b')
        const own = subject.spare[0]
        const named = key.columns.filter((column) => column !== tenantColumn)
        if (!foreign || !own || named.length === 0) return []
        const values = Object.fromEntries(
          named.map((column) => [
            column,
            foreign.values[key.targetColumns[key.columns.indexOf(column)] ?? ''] ?? null,
          ]),
        )
        const row = { ...own.values, ...values }
        // Where no two rows of one organization may hang on the same, all at once would fail for that alone.
        const isUnique = whole(subject).some(({ columns }) =>
          columns.every((column) => column === tenantColumn || named.includes(column)),
        )
        const target = isUnique ? subject.a[0]?.values : undefined
        const updatable = named.every((column) => subject.shape.columns.some(({ name }) => name === column))
        return [
          {
            variant: key.name,
            sql: insertion(subject, [row]),
            builder: built(subject, `db.insert(<table>).values({ …, ${named.join(', ')}: <of B> })`, (db) =>
              db.insert(subject.table).values(drizzleValues(subject, row)),
            ),
          },
          ...(updatable
            ? [
                {
                  variant: `${key.name}-update`,
                  sql: statement(
                    subject,
                    (text) =>
                      `update ${subject.sql} set ${named.map((column) => `${identifier(column)} = ${text.value(column, values[column])}`).join(', ')}${target ? ` where ${text.equals([tenantColumn, ...subject.id], target)}` : ''}`,
                  ),
                },
              ]
            : []),
        ]
      }),
  },
  {
    number: 36,
    name: 'cascade',
    hope: 'rows of a neighbour that go, or change, with a parent of ours',
    specs: (subject) =>
      subject.children.length === 0 && !subject.parents.some(({ parent }) => parent === subject.shape)
        ? []
        : [
            {
              variant: 'delete',
              sql: { text: `delete from ${subject.sql}` },
              builder: built(subject, 'db.delete(<table>)', (db) => db.delete(subject.table)),
              session: true,
            },
          ],
  },
  {
    number: 37,
    name: 'duplicate-key',
    hope: 'an error that tells that a neighbour has this key',
    specs: (subject) => [
      ...forKeys(subject, (_, row) => ({
        sql: insertion(subject, [row]),
        builder: built(subject, 'db.insert(<table>).values(<key of B>)', (db) =>
          db.insert(subject.table).values(drizzleValues(subject, row)),
        ),
      })),
      ...forKeys(subject, (key, row) => {
        const columns = key.columns.filter((column) => column !== tenantColumn)
        const target = subject.a[0]?.values
        if (!target || columns.length === 0) return undefined
        return {
          variant: 'update',
          sql: statement(
            subject,
            (text) =>
              `update ${subject.sql} set ${columns.map((column) => `${identifier(column)} = ${text.value(column, row[column])}`).join(', ')} where ${text.equals([tenantColumn, ...subject.id], target)}`,
          ),
        }
      }),
    ],
  },
  {
    number: 40,
    name: 'deferred-constraint',
    hope: 'an answer that only the commit gives, when constraints are looked at as the owner',
    specs: (subject) => {
      const row = subject.spare[0]?.values
      if (!row) return []
      const planted = { ...row, [tenantColumn]: subject.organizations.b }
      return [
        {
          session: [
            { text: 'set constraints all deferred' },
            insertion(subject, [withoutOrganization(row)]),
            insertion(subject, [planted]),
            {
              text: `select count(*) from ${subject.sql} where ${organization} = ${literal(subject.organizations.b)}`,
            },
          ],
        },
      ]
    },
  },
]
