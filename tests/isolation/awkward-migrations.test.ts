import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roleNames } from '@refactkit/tenancy'
import {
  attachPolicies,
  generateMigration,
  lastSnapshot,
  migrate,
  push,
  readMigrations,
  writeMigration,
} from '@refactkit/tenancy/admin'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { tenancy } from '../../db/tenancy'
import { renamesOf, type Shape, shapeOf } from '../harness/awkward'
import { testSecret } from '../harness/secret'

const first: Shape = { schema: 'Crm.North', word: "it's  größer.als (x)" }
const second: Shape = { ...first, word: `${first.word} II` }
const name = `${inject('template')}_awkward_files`
const databaseUrl = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href
const server = new pg.Client({ connectionString: inject('adminUrl') })
const client = new pg.Client({ connectionString: databaseUrl })
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refactkit-awkward-'))
  await server.connect()
  await server.query(`create database ${name}`)
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await server.query(`drop database ${name} with (force)`)
  for (const role of Object.values(roleNames(name))) await server.query(`drop role if exists ${role}`)
  await server.end()
  await rm(folder, { recursive: true, force: true })
})

const options = (shape: Shape) => ({ databaseUrl, secret: testSecret, schema: shapeOf(shape), tenancy })
const migrations = () => readMigrations(folder) ?? []

/** What leads to a shape from the one before, under the names of another database than it will run in. */
async function generate(shape: Shape, renames: Record<string, string> = {}) {
  const schema = shapeOf(shape)
  attachPolicies(schema, tenancy, roleNames('somewhere_else'))
  const previous = lastSnapshot(folder)
  return generateMigration({ schema, tenancy, previous, answers: { renames, drops: [] } })
}

test('a migration renames everything, with its rows, and leaves nothing to push', async () => {
  writeMigration(folder, 'first', await generate(first))
  expect(await migrate({ ...options(first), migrations: migrations() })).toMatchObject({ applied: true })
  expect((await push({ ...options(first), plan: true })).changes).toEqual([])
  await client.query(`insert into organization (id, name, slug) values ('a', 'A', 'a')`)
  const filled = `"${first.schema}"."${first.word}"`
  await client.query(`insert into ${filled} (organization_id, "${first.word}") values ('a', 'One')`)

  const generated = await generate(second, renamesOf(first, second))
  expect(generated.questions).toEqual([])
  expect(generated.statements.join()).not.toMatch(/DROP (TABLE|TYPE)/i)
  writeMigration(folder, 'second', generated)
  expect((await generate(second)).statements).toEqual([])
  expect(await migrate({ ...options(second), migrations: migrations() })).toMatchObject({ applied: true })
  expect((await push({ ...options(second), plan: true })).changes).toEqual([])
  const renamed = `"${second.schema}"."${second.word}"`
  expect((await client.query(`select "${second.word}" as title from ${renamed}`)).rows).toEqual([
    { title: 'One' },
  ])
})

test('an index that is built apart is found again under what PostgreSQL keeps of its name', async () => {
  const on = `"${second.schema}"."${second.word}" (organization_id, total)`
  const named = `später.gebaut von dem, was ein Name eigentlich gar nicht sagen muss, größtenteils`
  // As an interrupted run leaves it: the first index is there, and no record of it.
  await client.query(`create index "${named}" on ${on}`)
  const apart = [named, 'später'].map((index, at) => ({
    ...{ tag: `999${at}_apart`, when: Date.now() + 1e9 + at, text: '', hash: `apart ${at}` },
    statements: [`CREATE INDEX CONCURRENTLY "${index}" ON ${on}`],
  }))
  const done = await migrate({ ...options(second), migrations: [...migrations(), ...apart] })
  expect(done).toMatchObject({ applied: true, pending: [{ tag: '9990_apart' }, { tag: '9991_apart' }] })
  const valid = `select from pg_index i join pg_class c on c.oid = i.indexrelid where i.indisvalid and c.relname like 'später%'`
  expect((await client.query(valid)).rows).toHaveLength(2)
})
