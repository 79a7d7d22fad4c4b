import { ScopedPool, scopedDatabase, type TenancyConfig, within } from '@refactkit/tenancy'
import { guardDatabase, type PushOptions, push } from '@refactkit/tenancy/admin'
import { prove } from '@refactkit/tenancy/prove'
import { sql } from 'drizzle-orm'
import { integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organization } from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { printedIdentifier } from '../../tenancy/src/sql'
import { renamesOf, type Shape, shapeOf } from '../harness/awkward'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'

// Names that nobody would choose and PostgreSQL allows: an older database has them, and a schema must be able to say so.

const long = ' und noch vieles mehr, wofür ein Name eigentlich gar nicht da ist, größtenteils'

describe.each<Shape>([
  { schema: 'public', word: "it's a.b" },
  { schema: 'public', word: 'testbill', suffix: long },
  { schema: "O'Crm", word: 'order' },
  { schema: 'Crm.North $&', word: "größer.als  'x' USING $& (y)" },
])('$word of $schema', (first) => {
  let scratch: Scratch
  beforeAll(async () => {
    scratch = await makeScratch('awkward', shapeOf(first), tenancy)
    await scratch.query(`insert into organization (id, name, slug) values ('a', 'A', 'a')`)
    const name = `"${first.schema}"."${first.word}"`
    await scratch.query(`insert into ${name} (organization_id, "${first.word}") values ('a', 'One')`)
  })
  afterAll(() => scratch?.drop())

  const pushed = (shape: Shape, more: Partial<PushOptions> = {}) =>
    push({ databaseUrl: scratch.adminUrl, secret: testSecret, schema: shapeOf(shape), tenancy, ...more })

  /** Pushes what changed, says what that was, and demands that it has settled. */
  async function settles(shape: Shape, more: Partial<PushOptions> = {}): Promise<readonly string[]> {
    const { statements, ...result } = await pushed(shape, more)
    expect(result).toMatchObject({ applied: true, guarded: true, questions: [] })
    expect((await pushed(shape, { plan: true })).statements).toEqual([])
    return statements
  }

  test('is settled by its first push', async () => {
    expect(await settles(first)).toEqual([])
  })

  test('what says something else now is changed, and nothing else is', async () => {
    const changed = { ...first, least: 1, open: 'paid', more: `more of ${first.word}` }
    const statements = (await settles(changed)).map((each) => each.replace(/\s+/g, ' '))
    expect(statements).toEqual([
      expect.stringMatching(/^ALTER TABLE .* ADD COLUMN "more of .* integer;/),
      expect.stringMatching(/^ALTER TABLE .* DROP CONSTRAINT "least of .*";/),
      expect.stringMatching(/^ALTER TABLE .* ADD CONSTRAINT "least of .* CHECK .* >= 1\);/),
      expect.stringMatching(/^DROP INDEX .*"open of .*";/),
      expect.stringMatching(/^CREATE INDEX "open of .* = 'paid'/),
      expect.stringMatching(/^CREATE OR REPLACE VIEW .*"seen of .* = 'paid'/),
    ])
    // The column goes again, and whoever pushes is told that rows are in the table.
    expect(await pushed(first)).toMatchObject({ applied: false, losses: [expect.stringMatching(/rows: 1/)] })
    expect(await settles(first, { acceptDataLoss: true })).toHaveLength(6)
  })

  test('is renamed with its rows: keys and columns stay', async () => {
    const second = { ...first, word: `${first.word} II` }
    const statements = await settles(second, { answers: { renames: renamesOf(first, second), drops: [] } })
    // Checks and indexes are named after all of it; what is expensive keeps its index, or its values.
    expect(statements.join()).not.toMatch(/DROP (TABLE|COLUMN|TYPE)|DROP CONSTRAINT "(unique|parent)/i)
    const rows = await scratch.query(
      `select "${second.word}" as title, search from "${first.schema}"."${second.word}"`,
    )
    expect(rows).toEqual([{ title: 'One', search: 'one!' }])
  })
})

describe('an apostrophe or a double quote', () => {
  const title = 'the "title"'
  const make = (schema: string, name: string) =>
    pgSchema(schema).table(
      name,
      {
        organizationId: text('organization_id')
          .notNull()
          .default(sql`rk.organization_id()`)
          .references(() => organization.id, { onDelete: 'cascade' }),
        id: integer('id').notNull(),
        title: text(name.includes('"') ? title : "it's title").notNull(),
      },
      (self) => [primaryKey({ columns: [self.organizationId, self.id] })],
    )
  const quoted = make('the "crm"', '"deal" it\'s')
  const schema = { organization, quoted }
  const recorded: TenancyConfig = {
    ...tenancy,
    audit: {
      people: { table: 'user', column: 'name' },
      organizations: { table: 'organization' },
      tables: { '"deal" it\'s': { columns: [title], label: title } },
    },
  }
  let scratch: Scratch
  beforeAll(async () => {
    scratch = await makeScratch('quoted', { organization }, tenancy)
    await scratch.query(`insert into organization (id, name, slug) values ('a', 'A', 'a'), ('b', 'B', 'b')`)
    await scratch.query('create schema "the ""crm"""')
    await scratch.query(`create table "the ""crm"""."""deal"" it's" (
      organization_id text not null default rk.organization_id() references organization (id) on delete cascade,
      id integer not null, "the ""title""" text not null, primary key (organization_id, id))`)
  })
  afterAll(() => scratch?.drop())

  test('in the names of a schema, a table and a column keeps no attack of `prove` from being tried, and none succeeds', async () => {
    const { ok, leaks, attacks } = await prove({
      schema: { organization, deal: make("o'crm", "deal's") },
      ...{ tenancy, databaseUrl: scratch.adminUrl, quick: true, programs: 2 },
      only: ['select-all', 'by-id', 'insert-for-another', 'move-row', 'system-columns'],
    })
    expect({ ok, leaks }).toEqual({ ok: true, leaks: [] })
    expect(attacks).toBeGreaterThan(3)
  }, 60_000)

  test('in all of them is guarded, checked, recorded and isolated like anything else', async () => {
    const options = { databaseUrl: scratch.adminUrl, secret: testSecret, schema, tenancy: recorded }
    expect(await guardDatabase(options)).toMatchObject({ guarded: true })
    const pool = new ScopedPool({ connectionString: scratch.appUrl, max: 1 })
    const db = scopedDatabase(pool, schema)
    await within('a', () => db.insert(quoted).values({ id: 1, title: 'of a' }))
    expect(await within('a', () => db.select().from(quoted))).toMatchObject([{ title: 'of a' }])
    expect(await within('b', () => db.select().from(quoted))).toEqual([])
    await pool.end()
    const entries = await scratch.query(`select label from audit.entry where subject like '%deal%'`)
    expect(entries).toEqual([{ label: 'of a' }])
  })

  test('of which drizzle-kit cannot write the latter, is refused by a push in a sentence that says what to do', async () => {
    const options = { databaseUrl: scratch.adminUrl, secret: testSecret, schema, tenancy }
    await expect(push(options)).rejects.toThrow(/cannot write a name with a double quote: .*Rename it/)
  })

  test('or a key word is printed as PostgreSQL prints it', async () => {
    const names = ['it', "it's", 'a"b', 'a$b', 'Ab', '1st']
    const rows = await scratch.query(
      'select n, quote_ident(n) as printed from (select unnest($1::text[]) union select word from pg_get_keywords()) w(n)',
      [names],
    )
    expect(rows.map(({ n }) => printedIdentifier(String(n)))).toEqual(rows.map(({ printed }) => printed))
  })
})
