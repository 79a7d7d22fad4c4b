import { setTimeout as sleep } from 'node:timers/promises'
import { loginUrls, ownerUrl, roleNames } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { testSecret } from '../harness/secret'

const made: string[] = []

const server = new pg.Client({ connectionString: inject('adminUrl') })
await server.connect()

/** A new, empty database, whatever its name. */
async function makeDatabase(name: string): Promise<string> {
  await server.query(`create database ${pg.escapeIdentifier(name)}`)
  made.push(name)
  const url = new URL(inject('adminUrl'))
  url.pathname = `/${encodeURIComponent(name)}`
  return url.href
}

afterAll(async () => {
  for (const name of made) {
    await server.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
    for (const role of Object.values(roleNames(name)))
      await server.query(`drop role if exists ${pg.escapeIdentifier(role)}`)
  }
  await server.end()
})

const pushed = (databaseUrl: string) => push({ databaseUrl, secret: testSecret, schema, tenancy })

async function query(connectionString: string, sql: string): Promise<Array<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test.each(['with space', "o'clock", 'back\\slash', 'Ünï-Cödé'])(
  'a database named %j is pushed, guarded and reached by its three roles',
  async (word) => {
    const name = `${word} ${process.pid}`
    const url = await makeDatabase(name)
    expect(await pushed(url)).toMatchObject({ ok: true, applied: true })
    const logins = loginUrls(url, testSecret)
    const names = await Promise.all(
      [ownerUrl(url), logins.app, logins.auth].map((login) =>
        query(login, 'select current_user::text as name'),
      ),
    )
    const { owner, app, auth } = roleNames(name)
    expect(names.map(([row]) => row?.name)).toEqual([owner, app, auth])
  },
)

test('of two first pushes at once the second waits for the first, and finds nothing to change', async () => {
  const name = `race_${process.pid}`
  const url = await makeDatabase(name)
  const results = await Promise.all([pushed(url), pushed(url)])
  expect(results.map(({ applied }) => applied)).toEqual([true, true])
  expect(results.map(({ statements }) => statements.length > 0).sort()).toEqual([false, true])
})

test('a push whose connection is lost while the schema is read says so, and changes nothing', async () => {
  const name = `lost_${process.pid}`
  const url = await makeDatabase(name)
  const blocker = new pg.Client({ connectionString: url })
  await blocker.connect()
  await blocker.query('begin; lock table pg_catalog.pg_sequence in access exclusive mode')
  const outcome = pushed(url).catch((error: Error) => error.message)
  const terminate = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'refactkit push' and datname = $1 and wait_event_type = 'Lock'`
  while ((await server.query(terminate, [name])).rows.length === 0) await sleep(2)
  expect(await outcome).toMatch(/terminating connection/)
  await blocker.end()
  expect(await query(url, `select from pg_class where relname = 'gallery_image'`)).toEqual([])
  expect(await pushed(url)).toMatchObject({ ok: true, applied: true })
})
