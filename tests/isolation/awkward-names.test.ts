import { type PushOptions, push } from '@refactkit/tenancy/admin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tenancy } from '../../db/tenancy'
import { renamesOf, type Shape, shapeOf } from '../harness/awkward'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'

// Names that nobody would choose and PostgreSQL allows: an older database has them, and a schema must be able to say so.

const long = ' und noch vieles mehr, wofür ein Name eigentlich gar nicht da ist, größtenteils'

describe.each<Shape>([
  { schema: 'public', word: "it's a.b" },
  { schema: 'public', word: 'bill', suffix: long },
  { schema: 'Crm', word: 'order' },
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
