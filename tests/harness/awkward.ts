import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  type PgSchema,
  pgEnum,
  pgSchema,
  pgSequence,
  pgTable,
  pgView,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { organization } from '../../db/schema'

type Makers = Pick<PgSchema, 'table' | 'enum' | 'sequence' | 'view'>

/** The same functions as those of a schema, whose types differ in its name alone. */
const ofPublic = { table: pgTable, enum: pgEnum, sequence: pgSequence, view: pgView } as unknown as Makers

/** A shape whose every name has the same word in it. */
export interface Shape {
  /** The schema of all of it. */
  readonly schema: string
  /** The name of the table and of its first column, and what those of the others end with. */
  readonly word: string
  /** What the names of keys, indexes and checks end with beside it. */
  readonly suffix?: string
  /** The least total. */
  readonly least?: number
  /** Which rows the partial index and the view are about. */
  readonly open?: string
  /** A column more, that may be empty. */
  readonly more?: string
}

/** A table with one of everything that has a name, and what belongs to it. */
export function shapeOf({ schema, word, suffix = '', least = 0, open = 'open', more }: Shape) {
  const part = (kind: string) => `${kind} of ${word}${suffix}`
  const of = schema === 'public' ? ofPublic : pgSchema(schema)
  const state = of.enum(`state of ${word}`, ['open', 'paid'])
  const bill = of.table(
    word,
    {
      organizationId: text('organization_id')
        .notNull()
        .references(() => organization.id, { onDelete: 'cascade' }),
      id: uuid('id').notNull().defaultRandom(),
      parent: uuid(`parent of ${word}`),
      title: text(word).notNull(),
      number: integer(`number of ${word}`).generatedByDefaultAsIdentity(),
      total: integer('total').default(sql`1 + 1`).notNull(),
      state: state(`state of ${word}`).default('open').notNull(),
      search: text('search').generatedAlwaysAs(sql`lower(${sql.identifier(word)}) || '!'`),
      ...(more !== undefined && { more: integer(more) }),
    },
    (self) => [
      primaryKey({ columns: [self.organizationId, self.id] }),
      unique(part('unique')).on(self.organizationId, self.title),
      foreignKey({
        name: part('parent'),
        columns: [self.organizationId, self.parent],
        foreignColumns: [self.organizationId, self.id],
      }),
      index(part('plain')).on(self.organizationId, self.number),
      index(part('lower')).on(self.organizationId, sql`lower(${self.title})`),
      index(part('open'))
        .on(self.organizationId, self.total)
        .where(sql`${self.state} = ${sql.raw(`'${open}'`)}`),
      check(part('least'), sql`${self.total} >= ${sql.raw(String(least))}`),
      check(part('length'), sql`char_length(${self.title}) between 1 and 200`),
    ],
  )
  const seen = of
    .view(`seen of ${word}`, { seen: text('seen') })
    .with({ securityInvoker: true })
    .as(sql`select ${bill.title} as seen from ${bill} where ${bill.state} = ${sql.raw(`'${open}'`)}`)
  return { organization, state, bill, seen, counter: of.sequence(`counter of ${word}`, { startWith: 5 }) }
}

/** As `--rename` takes a name: in quotes where it has a dot. */
const written = (name: string) => (name.includes('.') ? `"${name}"` : name)
const full = ({ schema }: Shape, name: string) =>
  schema === 'public' ? written(name) : `${written(schema)}.${written(name)}`

/** What is answered about everything that has another name in the other shape. */
export function renamesOf(from: Shape, to: Shape): Record<string, string> {
  const table = full(to, to.word)
  return Object.fromEntries([
    [full(from, from.word), table],
    ...['state', 'counter', 'seen'].map((of) => [
      full(from, `${of} of ${from.word}`),
      full(to, `${of} of ${to.word}`),
    ]),
    ...['', 'parent of ', 'number of ', 'state of '].map((of) => [
      `${table}.${of}${from.word}`,
      `${table}.${of}${to.word}`,
    ]),
  ])
}
