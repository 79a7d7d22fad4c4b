import { readFile } from 'node:fs/promises'
import { check, knownTables, loginUrls, roleNames, ScopedPool, within } from '@refactkit/tenancy'
import { guardDatabase, push } from '@refactkit/tenancy/admin'
import { text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as kit from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'

// What `drizzle-kit push` 0.31 sends of itself, statement by statement, and where that would leave a database without us.

const testbill = tenantTable('testbill', { title: text('title').notNull() })
const schema = { ...kit, testbill }
let scratch: Scratch
let pool: ScopedPool

beforeAll(async () => {
  scratch = await makeScratch('dangers', schema, tenancy)
  await scratch.query(`insert into organization (id, name, slug) values ('a', 'A', 'a'), ('b', 'B', 'b')`)
  await scratch.query(
    `insert into testbill (organization_id, id, title) values ('a', gen_random_uuid(), 'of a')`,
  )
  pool = new ScopedPool({ connectionString: loginUrls(scratch.adminUrl, testSecret).app, max: 1 })
})

afterAll(async () => {
  await pool.end()
  await scratch.drop()
})

const options = () => ({ databaseUrl: scratch.adminUrl, secret: testSecret, schema, tenancy })

/** How many bills an organization reads, or the code of the refusal. */
const reads = (organization: string): Promise<unknown> =>
  within(organization, async () => {
    const { rows } = await pool.query('select title from testbill')
    return rows.length
  }).catch((error: { code?: string }) => error.code)

/** What `drizzle-kit push` does as the owner of the tables, as drizzle.config.ts lets it in. */
const bare = async (...statements: string[]): Promise<void> => {
  const owner = roleNames(scratch.name).owner
  await scratch.query(`set role ${owner}; ${statements.join('; ')}; reset role`)
}

/** The rules that keep a server from starting. */
const refusedBy = async (): Promise<string[]> => {
  const sql = {
    query: async <Row>(text: string, values?: unknown[]) => ({
      rows: (await scratch.query(text, values)) as Row[],
    }),
  }
  const { guarded, findings } = await check(
    sql,
    knownTables(schema, tenancy),
    roleNames(scratch.name),
    tenancy,
  )
  expect(guarded).toBe(findings.every(({ severity }) => severity !== 'error'))
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
}

/** The state that everything ends in again: the owner of a row reads it, and the stranger does not. */
const healed = async (heal: (given: ReturnType<typeof options>) => Promise<unknown>): Promise<void> => {
  await heal(options())
  expect(await refusedBy()).toEqual([])
  expect([await reads('a'), await reads('b')]).toEqual([1, 0])
}

test('the owner of a row reads it and the stranger does not, before anything is done', () =>
  healed(async () => {}))

test('a policy is made without its conditions: nobody reads anything, and guarding opens it to its owner alone', async () => {
  const { app } = roleNames(scratch.name)
  await bare(
    'DROP POLICY tenant_isolation ON testbill CASCADE',
    `CREATE POLICY tenant_isolation ON testbill AS PERMISSIVE FOR ALL TO ${app}`,
  )
  expect([await reads('a'), await reads('b')]).toEqual([0, 0])
  expect(await refusedBy()).toEqual(['policy-exact'])
  await healed(guardDatabase)
})

test('a new table gets no forced row-level security and no right: closed until it is guarded', async () => {
  await bare('DROP TABLE testbill CASCADE')
  await bare(
    'CREATE TABLE testbill (organization_id text DEFAULT rk.organization_id() NOT NULL REFERENCES organization (id) ON DELETE CASCADE, id uuid NOT NULL, title text NOT NULL, CONSTRAINT testbill_organization_id_id_pk PRIMARY KEY (organization_id, id))',
    'ALTER TABLE testbill ENABLE ROW LEVEL SECURITY',
  )
  await scratch.query(
    `insert into testbill (organization_id, id, title) values ('a', gen_random_uuid(), 'of a')`,
  )
  expect([await reads('a'), await reads('b')]).toEqual(['42501', '42501'])
  expect(await refusedBy()).toEqual(expect.arrayContaining(['rls-forced', 'policy-exact', 'rights-exact']))
  await healed(push)
})

test('a schema that does not mention the policies switches row-level security off: no server starts until it is healed', async () => {
  await bare(
    'ALTER TABLE testbill DISABLE ROW LEVEL SECURITY',
    'DROP POLICY tenant_isolation ON testbill CASCADE',
  )
  expect(await refusedBy()).toEqual(expect.arrayContaining(['rls-enabled', 'policy-exact']))
  await healed(push)
})

test('our policies are in what drizzle-kit compares, so that its push does not do that', async () => {
  const { statements, changes } = await push({ ...options(), plan: true })
  expect({ statements, changes }).toEqual({ statements: [], changes: [] })
  expect(await readFile('drizzle.config.ts', 'utf8')).toContain('./db/schema.guarded.ts')
})

test('with .enableRLS() it keeps row-level security and drops the policy: closed, and healed', async () => {
  await bare('DROP POLICY tenant_isolation ON testbill CASCADE')
  expect([await reads('a'), await reads('b')]).toEqual([0, 0])
  await healed(guardDatabase)
})

test('a policy that is not in the schema opens a table until a push drops it, and no server starts meanwhile', async () => {
  await bare(`CREATE POLICY everything ON testbill FOR SELECT USING (true)`)
  expect(await refusedBy()).toEqual(['policy-exact'])
  await healed(push)
})

test('a table that is not in the schema is dropped by it with its rows; a push wants to be told so', async () => {
  await bare('CREATE TABLE stray (id int)')
  await scratch.query('insert into stray values (1)')
  const refused = await push(options())
  expect(refused).toMatchObject({ applied: false, losses: [expect.stringMatching(/stray goes.*1/)] })
  expect(await scratch.query('select id from stray')).toEqual([{ id: 1 }])
  await healed((given) => push({ ...given, acceptDataLoss: true }))
})

test('a table made as somebody else has an owner whom nothing binds: no server starts until it is taken over', async () => {
  const [{ name = '' } = {}] = await scratch.query('select current_user::text as name')
  await scratch.query(`alter table testbill owner to ${name}`)
  expect(await refusedBy()).toEqual(['owner-exact'])
  await healed(guardDatabase)
})

test('a key of two columns that is set to null would take the organization along: refused by the server, and narrowed', async () => {
  await bare(
    'ALTER TABLE testbill ADD COLUMN before_id uuid',
    'ALTER TABLE testbill ADD CONSTRAINT testbill_before_fk FOREIGN KEY (organization_id, before_id) REFERENCES testbill (organization_id, id) ON DELETE SET NULL',
  )
  const remove = `delete from testbill where title = 'first'`
  await scratch.query(`
    insert into testbill (organization_id, id, title) values ('a', '00000000-0000-0000-0000-000000000001', 'first');
    update testbill set before_id = '00000000-0000-0000-0000-000000000001' where title = 'of a'`)
  await expect(scratch.query(remove)).rejects.toThrow(/null value in column "organization_id"/)
  expect(await refusedBy()).not.toEqual([])
  await guardDatabase(options())
  await scratch.query(remove)
  expect(await scratch.query('select organization_id, before_id from testbill')).toEqual([
    { organization_id: 'a', before_id: null },
  ])
  await healed((given) => push({ ...given, acceptDataLoss: true }))
})

test('told to manage roles, it would drop the logins: the server refuses, for their rights, and we never tell it', async () => {
  const { app } = roleNames(scratch.name)
  await expect(scratch.query(`drop role ${app}`)).rejects.toThrow(/cannot be dropped/)
  expect(await readFile('drizzle.config.ts', 'utf8')).not.toMatch(/entities/)
  await healed(async () => {})
})
