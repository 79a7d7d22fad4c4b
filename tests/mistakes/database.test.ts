import { type CheckResult, check, knownTables, roleNames, tryWithoutScope } from '@refactkit/tenancy'
import { guardDatabase, push } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'
import { databaseMistakes } from './database-mistakes'
import { schema, tenancy } from './schema'

const tables = knownTables(schema, tenancy)
let scratch: Scratch
let client: pg.Client

beforeAll(async () => {
  scratch = await makeScratch('mistakes', schema, tenancy)
  client = new pg.Client({ connectionString: scratch.adminUrl })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await scratch.drop()
})

const named = (text: string) =>
  Object.entries({ ...roleNames(scratch.name), database: scratch.name }).reduce(
    (all, [part, name]) => all.replaceAll(`<${part}>`, name),
    text,
  )

const run = async (statements: string): Promise<void> => {
  await client.query(named(statements))
}

const checked = (): Promise<CheckResult> => check(client, tables, roleNames(scratch.name), tenancy)

/** What a push does; where the tables have their shape, all of it but comparing them, which takes a second. */
async function pushed(reshapes: boolean): Promise<void> {
  const options = { databaseUrl: scratch.adminUrl, secret: testSecret, schema, tenancy, acceptDataLoss: true }
  if (reshapes) expect(await push(options)).toMatchObject({ applied: true })
  else await guardDatabase(options)
}

const mend = (fix: string, reshapes: boolean): Promise<void> =>
  fix === 'npx refactkit push' ? pushed(reshapes) : run(fix)

test('the untouched kit has no finding', async () => {
  expect(await checked()).toMatchObject({ ok: true, guarded: true, findings: [] })
})

describe.each(databaseMistakes)(
  '$mistake',
  ({ sql, rule, severity, object, says, undo, byHand, also, reshapes = false }) => {
    test('is found, and the fix that is named mends it', async () => {
      await run(sql)
      const { findings, guarded } = await checked()
      const expected = { rule, severity: severity ?? 'error', object: named(object), message: named(says) }
      expect(findings).toContainEqual(expect.objectContaining(expected))
      const others = findings.filter((found) => found.rule !== rule)
      expect(also ?? []).toEqual(expect.arrayContaining(others.map((found) => found.rule)))
      expect(guarded).toBe(
        findings.every((found) => found.severity === 'warning' || found.rule === 'key-of-organization'),
      )

      if (!byHand) {
        const fixes = new Set(findings.filter((found) => found.rule === rule).map(({ fix }) => fix))
        for (const fix of fixes) await mend(fix, reshapes)
        expect((await checked()).findings.filter((found) => found.rule === rule)).toEqual([])
      }
      if (undo) await run(undo)
      if (also) await pushed(false)
      expect((await checked()).findings).toEqual([])
    })
  },
)

describe('what the login of the application is tried out with', () => {
  const tried = async () => {
    const app = new pg.Client({ connectionString: scratch.appUrl })
    await app.connect()
    try {
      return await tryWithoutScope(app, tables)
    } finally {
      await app.end()
    }
  }
  const wrong = 'alter policy tenant_isolation on testproject'
  const right = `${wrong} using (organization_id = (select rk.organization_id())) with check (organization_id = (select rk.organization_id()))`

  beforeAll(async () => {
    await run(`insert into organization (id, name, slug) values ('tried', 'Tried', 'tried');
      insert into testproject (organization_id, id, name) values ('tried', '00000000-0000-7000-8000-000000000000', 'a')`)
  })

  test('nothing is read and nothing written without an organization', async () => {
    expect(await tried()).toEqual([])
  })

  test('a row that is read is found, although no catalog was asked', async () => {
    await run(`${wrong} using (true)`)
    expect(await tried()).toMatchObject([
      {
        rule: 'unscoped-reads-nothing',
        object: 'public.testproject',
        message: 'The login of the application has read a row of it without any organization.',
      },
    ])
    await run(right)
  })

  test('a policy that lets a row of nobody pass is found, also where a constraint still refuses it', async () => {
    await run(`${wrong} with check (true)`)
    expect(await tried()).toMatchObject([
      {
        rule: 'unscoped-writes-nothing',
        message: 'Its policy let a row without organization_id pass, and only a constraint refused it.',
      },
    ])
    await run(
      `alter table testproject alter organization_id set default 'tried', alter name set default 'x', alter id set default uuidv7()`,
    )
    expect(await tried()).toMatchObject([
      {
        rule: 'unscoped-writes-nothing',
        message:
          'The login of the application has added a row to it that belongs to nobody; it was taken back.',
      },
    ])
    await run(
      `alter table testproject alter organization_id set default rk.organization_id(), alter name drop default, alter id drop default; ${right}`,
    )
    expect(await scratch.query('select count(*)::int as rows from testproject')).toEqual([{ rows: 1 }])
    expect(await tried()).toEqual([])
  })
})
