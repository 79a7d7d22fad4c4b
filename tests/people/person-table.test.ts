import {
  check,
  knownTables,
  roleNames,
  ScopedPool,
  scopedDatabase,
  uuidv7,
  within,
  withinPerson,
} from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { galleryImage } from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'
import { causeOf } from '../harness/world'
import { schemaWithReminder, testreminder } from './reminder'

let scratch: Scratch
let pool: ScopedPool

const open = () => scopedDatabase(pool, schemaWithReminder)
let db: ReturnType<typeof open>

// Alice and adam are in acme, gus in globex, and carol in both.
const acme = 'acme'
const globex = 'globex'

beforeAll(async () => {
  scratch = await makeScratch('person', schemaWithReminder, tenancy)
  pool = new ScopedPool({ connectionString: scratch.appUrl, max: 2 })
  db = open()
  await scratch.query(`
    insert into organization (id, name, slug) values ('acme', 'Acme', 'acme'), ('globex', 'Globex', 'globex')`)
  await scratch.query(`
    insert into "user" (id, name, email) select name, name, name || '@x.test' from unnest(array['alice', 'adam', 'gus', 'carol']) name`)
  await scratch.query(`
    insert into member (id, organization_id, user_id) values
      ('1', 'acme', 'alice'), ('2', 'acme', 'adam'), ('3', 'globex', 'gus'), ('4', 'acme', 'carol'), ('5', 'globex', 'carol')`)
})

afterAll(async () => {
  await pool.end()
  await scratch.drop()
})

beforeEach(async () => {
  await scratch.query('truncate testreminder')
  await within(acme, () =>
    db.insert(testreminder).values([
      { userId: 'alice', title: 'acme to alice' },
      { userId: 'carol', title: 'acme to carol' },
    ]),
  )
  await within(globex, () => db.insert(testreminder).values({ userId: 'carol', title: 'globex to carol' }))
})

const titles = async () =>
  (await db.select({ title: testreminder.title }).from(testreminder).orderBy(testreminder.title)).map(
    ({ title }) => title,
  )

const stored = async () =>
  (await scratch.query('select title from testreminder order by title')).map(({ title }) => title)

const everything = ['acme to alice', 'acme to carol', 'globex to carol']

describe('a row that is addressed to a person', () => {
  test('is read by her, from all of her organizations together, and by nobody else', async () => {
    expect(await withinPerson('alice', titles)).toEqual(['acme to alice'])
    expect(await withinPerson('carol', titles)).toEqual(['acme to carol', 'globex to carol'])
    expect(await withinPerson('adam', titles)).toEqual([])
    expect(await withinPerson('gus', titles)).toEqual([])
    expect(await withinPerson('nobody', titles)).toEqual([])
  })

  test('is changed by her, and not by a colleague or a stranger', async () => {
    const read = (who: string) =>
      withinPerson(who, () =>
        db.update(testreminder).set({ readAt: new Date() }).returning({ title: testreminder.title }),
      )
    expect(await read('alice')).toEqual([{ title: 'acme to alice' }])
    expect(await read('adam')).toEqual([])
    expect(await read('gus')).toEqual([])
    expect(await scratch.query('select title from testreminder where read_at is not null')).toEqual([
      { title: 'acme to alice' },
    ])
  })

  test('is deleted by her, and not by a colleague or a stranger', async () => {
    const remove = (who: string) => withinPerson(who, () => db.delete(testreminder))
    await remove('adam')
    await remove('gus')
    expect(await stored()).toEqual(everything)
    await remove('alice')
    expect(await stored()).toEqual(['acme to carol', 'globex to carol'])
  })

  test('keeps what it says and whom it is for: only the columns that are declared can be changed', async () => {
    for (const change of [{ title: 'forged' }, { userId: 'adam' }, { organizationId: globex }]) {
      const attempt = withinPerson('alice', () => db.update(testreminder).set(change))
      expect(await attempt.then(() => 'changed', causeOf)).toMatch(/permission denied/)
    }
    expect(await stored()).toEqual(everything)
  })

  test('goes with the membership, and only those of that organization', async () => {
    await scratch.query(`delete from member where organization_id = 'globex' and user_id = 'carol'`)
    expect(await withinPerson('carol', titles)).toEqual(['acme to carol'])
    await scratch.query(`insert into member (id, organization_id, user_id) values ('5', 'globex', 'carol')`)
    expect(await withinPerson('carol', titles)).toEqual(['acme to carol'])
  })
})

describe('an organization', () => {
  test('writes to its members, and reads, changes and deletes none of it', async () => {
    await within(acme, async () => {
      await db.insert(testreminder).values({ userId: 'adam', title: 'acme to adam' })
      expect(await titles()).toEqual([])
      expect(await db.$count(testreminder)).toBe(0)
      await db.update(testreminder).set({ readAt: new Date() })
      await db.delete(testreminder)
    })
    expect(await stored()).toEqual(['acme to adam', ...everything])
    expect(await scratch.query('select from testreminder where read_at is not null')).toEqual([])
    expect(await withinPerson('adam', titles)).toEqual(['acme to adam'])
  })

  test.each([
    ['to a stranger', { userId: 'gus', title: 'x' }, /reminder_member_fk/],
    ['to nobody', { userId: 'nobody', title: 'x' }, /reminder_member_fk/],
    [
      'in the name of another one',
      { userId: 'gus', organizationId: globex, title: 'x' },
      /row-level security/,
    ],
  ])('does not write %s', async (_, row, refusal) => {
    const attempt = within(acme, () => db.insert(testreminder).values(row))
    expect(await attempt.then(() => 'written', causeOf)).toMatch(refusal)
    expect(await stored()).toEqual(everything)
  })

  test('cannot ask for the row it has written, and takes the id from before', async () => {
    const row = { id: uuidv7(), userId: 'adam', title: 'acme to adam' }
    const attempt = within(acme, () => db.insert(testreminder).values(row).returning())
    expect(await attempt.then(() => 'answered', causeOf)).toMatch(/row-level security/)
    await within(acme, () => db.insert(testreminder).values(row))
    expect(await withinPerson('adam', () => db.$count(testreminder, eq(testreminder.id, row.id)))).toBe(1)
  })
})

describe('a person', () => {
  test('writes nothing to herself, and sees no row of her organizations in her own scope', async () => {
    await within(acme, () =>
      db.insert(galleryImage).values({ name: 'x', contentType: 'image/png', bytes: 1, width: 1, height: 1 }),
    )
    await withinPerson('alice', async () => {
      const attempt = db
        .insert(testreminder)
        .values({ userId: 'alice', organizationId: acme, title: 'forged' })
      expect(await attempt.then(() => 'written', causeOf)).toMatch(/row-level security/)
      expect(await db.$count(galleryImage)).toBe(0)
    })
    expect(await within(acme, () => db.$count(galleryImage))).toBe(1)
  })

  test('within an organization has both: its rows and her own', async () => {
    await within(acme, () =>
      withinPerson('alice', async () => {
        expect(await titles()).toEqual(['acme to alice'])
        const [row] = await db
          .insert(testreminder)
          .values({ userId: 'alice', title: 'a note to self' })
          .returning({ organizationId: testreminder.organizationId })
        expect(row).toEqual({ organizationId: acme })
        await db.transaction(async (tx) => {
          expect(await tx.$count(testreminder)).toBe(2)
          await tx.delete(testreminder)
        })
      }),
    )
    expect(await stored()).toEqual(['acme to carol', 'globex to carol'])
  })

  test('does not join a transaction that was begun without her', async () => {
    const attempt = within(acme, () => db.transaction(() => withinPerson('alice', titles)))
    expect(await attempt.then(() => 'joined', causeOf)).toMatch('open every scope before it begins')
  })

  test('is one person only, and has no scope left afterwards', async () => {
    await expect(withinPerson('alice', () => withinPerson('adam', titles))).rejects.toThrow(
      'A scope of another person is open',
    )
    await expect(withinPerson(`alice'--`, titles)).rejects.toThrow('That is not the id of a person')
    let late: (() => Promise<string[]>) | undefined
    await withinPerson('alice', () => {
      late = () => within(acme, titles)
    })
    expect(await late?.()).toEqual([])
    expect(() => db.select()).toThrow('outside any organization')
  })

  test('is not taken for another by SQL that declares a cursor of her name', async () => {
    const client = new pg.Client({ connectionString: scratch.appUrl })
    await client.connect()
    for (const forged of [
      'declare "person:carol" cursor for select',
      'declare "person:carol" cursor for select 1',
    ]) {
      await client.query('begin')
      await client.query(forged)
      expect((await client.query('select title from testreminder')).rows).toEqual([])
      await client.query('rollback')
    }
    await client.end()
    const attempt = withinPerson('alice', () =>
      db.execute(sql.raw('declare "person:carol" cursor for select')),
    )
    expect(await attempt.then(() => 'declared', causeOf)).toMatch(/takes select/)
  })
})

describe('the guard', () => {
  const tables = knownTables(schemaWithReminder, tenancy)

  const rulesWith = async (wrong: string) => {
    const roles = roleNames(scratch.name)
    await scratch.query(wrong.replaceAll('<app>', roles.app))
    const query = async (text: string, values?: unknown[]) => ({ rows: await scratch.query(text, values) })
    const { findings } = await check({ query } as never, tables, roles, tenancy)
    await push({ databaseUrl: scratch.adminUrl, secret: testSecret, schema: schemaWithReminder, tenancy })
    expect((await check({ query } as never, tables, roles, tenancy)).findings).toEqual([])
    return findings.map(({ rule, object }) => `${rule} ${object}`)
  }

  test('a second push has nothing to change', async () => {
    const again = {
      databaseUrl: scratch.adminUrl,
      secret: testSecret,
      schema: schemaWithReminder,
      tenancy,
    }
    expect(await push(again)).toMatchObject({ statements: [], findings: [], applied: true })
  })

  test.each([
    ['create policy open on testreminder using (true)', ['policy-exact public.testreminder']],
    ['drop policy person_select on testreminder', ['policy-exact public.testreminder']],
    [
      'alter policy person_select on testreminder using (organization_id = (select rk.organization_id()))',
      ['policy-exact public.testreminder'],
    ],
    ['grant update (title) on testreminder to <app>', ['person-updates public.testreminder']],
    ['alter table testreminder no force row level security', ['rls-forced public.testreminder']],
    [
      `create or replace function rk.person_id() returns text language sql stable return 'alice'`,
      ['scope-function rk.person_id'],
    ],
  ])('finds and mends: %s', async (wrong, rules) => {
    expect(await rulesWith(wrong)).toEqual(rules)
  })
})
