import { checkCatalog, checkSchema, knownTables, roleNames, sumUp } from '@refactkit/tenancy'
import { guardDatabase, push } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { leakproofTypes } from '../../tenancy/src/check/declared/keys'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'
import { schema, tenancy } from './schema'
import { schemaMistakes } from './schema-mistakes'

test('the untouched kit has no finding', () => {
  expect(checkSchema(schema, tenancy)).toEqual([])
})

describe.each(schemaMistakes)(
  '$mistake',
  ({ exports, rule, severity = 'error', object, says, also = [] }) => {
    test('is found without a database', () => {
      const findings = checkSchema({ ...schema, ...exports }, tenancy)
      expect(findings).toContainEqual({
        rule,
        severity,
        object,
        message: says,
        fix: expect.stringMatching(/\S/),
      })
      expect(findings.map((each) => each.rule).sort()).toEqual([rule, ...also].sort())
    })
  },
)

describe('what schema and database both show', () => {
  const shown = schemaMistakes.filter((each) => each.shown)
  const mistaken = {
    ...schema,
    ...Object.fromEntries(shown.flatMap(({ exports }) => Object.entries(exports))),
  }
  let scratch: Scratch
  let client: pg.Client

  beforeAll(async () => {
    scratch = await makeScratch('declared', schema, tenancy)
    const options = { databaseUrl: scratch.adminUrl, secret: testSecret, schema: mistaken, tenancy }
    // Refused, since the check finds errors; what it would have done is done without it.
    const { applied, statements } = await push({ ...options, acceptDataLoss: true })
    expect(applied).toBe(false)
    for (const statement of statements) await scratch.query(statement)
    await guardDatabase(options)
    client = new pg.Client({ connectionString: scratch.adminUrl })
    await client.connect()
  })

  afterAll(async () => {
    await client.end()
    await scratch.drop()
  })

  test('is the same rule about the same object, and is said once', async () => {
    const database = await checkCatalog(client, knownTables(mistaken, tenancy), roleNames(scratch.name))
    const ofSchema = checkSchema(mistaken, tenancy)
    const named = ({ rule, object }: { rule: string; object: string }) => `${rule} ${object}`
    expect(database.map(named)).toEqual(expect.arrayContaining(shown.map(named)))
    const { findings } = sumUp({ database, schema: ofSchema }, tenancy)
    for (const mistake of shown)
      expect(findings.filter((each) => named(each) === named(mistake))).toHaveLength(1)
    expect(sumUp({ schema: ofSchema }, tenancy).findings.length).toBeGreaterThan(shown.length - 1)
  })

  test('the types that PostgreSQL compares without telling are those of its catalog', async () => {
    const { rows } = await client.query<{ name: string }>(`
      select distinct format_type(o.opcintype, null) as name
        from pg_opclass o join pg_am m on m.oid = o.opcmethod and m.amname in ('btree', 'hash', 'brin')
       where o.opcdefault and exists (select from pg_amop a join pg_operator p on p.oid = a.amopopr join pg_proc f
          on f.oid = p.oprcode where a.amopfamily = o.opcfamily and a.amoplefttype = o.opcintype
            and a.amoprighttype = o.opcintype and f.proleakproof)`)
    const inDrizzle: Record<string, string> = {
      varchar: 'text',
      cidr: 'inet',
      time: 'time without time zone',
      timestamp: 'timestamp without time zone',
      char: 'character',
    }
    const trusted = rows.map(({ name }) => name)
    expect(inject('template')).not.toBe('')
    for (const type of leakproofTypes) expect(trusted).toContain(inDrizzle[type] ?? type)
    for (const type of ['numeric', 'jsonb', 'anyenum', 'anyarray']) expect(trusted).not.toContain(type)
  })
})
