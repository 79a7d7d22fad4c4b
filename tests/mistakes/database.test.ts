import { type CheckResult, check, knownTables, roleNames } from '@refactkit/tenancy'
import { guardDatabase, push } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/template'
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
