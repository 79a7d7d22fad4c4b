import { type ScopedPool, scopedDatabase, within } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { type PublishedWay, publishedWays } from './published-ways'

/** Where somebody of globex attacks acme. Each has one picture, `acme secret` and `globex secret`. */
export interface Attacked {
  /** One connection, so that whatever stays on it meets the next statement. */
  readonly pool: ScopedPool
  readonly acme: string
  readonly globex: string
  readonly acmeImage: string
}

type Database = ReturnType<typeof scopedDatabase<typeof schema>>
type Run = (db: Database, text: string) => Promise<unknown[]>

const names = async (db: Pick<Database, 'select'>): Promise<string[]> =>
  (await db.select({ name: galleryImage.name }).from(galleryImage)).map(({ name }) => name)

/** What nobody should write: what somebody types becomes SQL. */
const vulnerable = ({ input, text }: PublishedWay): string =>
  text ?? `select name from gallery_image where name = '${input}' order by name`

const manners: Record<string, Run> = {
  alone: async (db, text) => (await db.execute(sql.raw(text))).rows,
  // The statement after it may see what it changed.
  'in a transaction': (db, text) =>
    db.transaction(async (tx) => {
      const { rows } = await tx.execute(sql.raw(text))
      return [...rows, ...(await names(tx))]
    }),
  'in a savepoint': (db, text) =>
    db.transaction(async (tx) => {
      const refused = await tx
        .transaction((nested) => nested.execute(sql.raw(text)))
        .then(
          ({ rows }) => rows,
          (error: unknown) => [wordsOf(error)],
        )
      return [...refused, ...(await names(tx))]
    }),
}

/** Everything that an answer or an error says, but our own words about the statement. */
function wordsOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const { message, detail, hint, where } = Object(cause)
  return [message, detail, hint, where].join(' ')
}

/**
 * A query that takes what somebody types for SQL, attacked in every published way: it says nothing of acme, changes
 * nothing of acme, and what it leaves behind serves nobody.
 */
export function attackedInEveryWay(open: () => Promise<Attacked>): void {
  let it: Attacked
  let db: Database

  beforeAll(async () => {
    it = await open()
    db = scopedDatabase(it.pool, schema)
  })
  afterAll(() => it.pool.end())

  const filled = (text: string) =>
    text
      .replaceAll('<acmeImage>', it.acmeImage)
      .replaceAll('<acme>', it.acme)
      .replaceAll('<globex>', it.globex)

  test('the query is vulnerable: what is typed is run', async () => {
    const typed = (input: string) =>
      within(it.globex, async () => (await db.execute(sql.raw(vulnerable({ way: '', input })))).rows)
    expect(await typed(`' or true --`)).toEqual([{ name: 'globex secret' }])
    expect(await typed(`' union select 'injected' --`)).toEqual([{ name: 'injected' }])
  })

  describe.each(Object.entries(manners))('%s', (manner, run) => {
    test.each(publishedWays)('yields nothing: $way', async (way) => {
      const answer = await within(it.globex, () => run(db, filled(vulnerable(way)))).catch(
        (error: unknown) => [wordsOf(error)],
      )
      expect(JSON.stringify(answer)).not.toMatch(/acme secret/)
      if (way.silent) {
        const rows = answer.filter((row) => typeof row === 'object')
        expect(rows, 'a row is an answer about acme').toEqual([])
      }
      expect(await within(it.acme, () => names(db))).toEqual(['acme secret'])
      expect(await within(it.globex, () => names(db))).toContain('globex secret')
      const { rows } = await it.pool.unscoped.query(
        `select rk.organization_id() as scope, (select count(*)::int from gallery_image) as visible`,
      )
      expect(rows, manner).toEqual([{ scope: null, visible: 0 }])
    })
  })
}
