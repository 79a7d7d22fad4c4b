import {
  check,
  knownTables,
  LoginPool,
  loginUrls,
  passwordBefore,
  roleNames,
  ScopedPool,
  scopedDatabase,
  within,
} from '@refactkit/tenancy'
import { prove } from '@refactkit/tenancy/prove'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { interleave, leftovers, nothing } from '../harness/interleave'
import { picture } from '../harness/world-rows'
import { attackedInEveryWay } from '../isolation/attacked'
import { refactkit } from './servers/command'
import { asSuperuser, asUser, isLeftOut, type Rented, rent, superuserUrl } from './servers/managed'
import { serverConnections } from './servers/pgbouncer'
import { startProjectLogins } from './servers/project-logins'

const secret = 'the secret of the suite of servers, and of nothing else'
const database = 'shop'
const roles = roleNames(database)

/**
 * The shape of Supabase: an administrator who is no superuser and goes around row-level security, schema changes on the
 * direct port, and the application through a pooler in transaction mode.
 */
describe.skipIf(isLeftOut)("Debian's PostgreSQL 15 through PgBouncer in transaction mode", () => {
  let rented: Rented
  let environment: NodeJS.ProcessEnv

  beforeAll(async () => {
    rented = await rent(database, 'createrole createdb replication bypassrls')
    const { app, auth, jobs } = loginUrls(rented.pooled, secret)
    environment = {
      DATABASE_URL: rented.direct,
      BETTER_AUTH_SECRET: secret,
      APP_DATABASE_URL: app,
      AUTH_DATABASE_URL: auth,
      JOBS_DATABASE_URL: jobs,
    }
  })

  const open = (url = loginUrls(rented.pooled, secret).app, max = 4) => {
    const pool = new ScopedPool({ connectionString: url, max })
    onTestFinished(() => pool.end())
    return { pool, db: scopedDatabase(pool, schema) }
  }

  test('push makes everything, and the second push finds nothing to change', async () => {
    const first = await refactkit(['push'], environment)
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/changes; every table is guarded/) })
    const second = await refactkit(['push'], environment)
    expect(second).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Nothing to change; every table is guarded/),
    })
  })

  test('check finds no error, and says what carries the scope and that set_config is open', async () => {
    const { code, out } = await refactkit(['check', '--json'], environment)
    const { ok, scope, findings } = JSON.parse(out)
    expect({ code, ok, scope }).toMatchObject({
      code: 0,
      ok: true,
      scope: { mechanism: 'portal', why: expect.stringMatching(/set_config stays callable here/) },
    })
    expect(findings.map(({ rule, severity }: Record<string, string>) => `${severity} ${rule}`)).toEqual([
      'warning set-config-closed',
      'warning functions-closed',
      'warning functions-closed',
    ])
  })

  test('the demo world is seeded through the pooler', async () => {
    expect(await refactkit(['seed'], environment)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Demo data is in the database/),
    })
  }, 120_000)

  test('a server checks the database through the pooler under its own login, and leaves nothing there', async () => {
    const { pool } = open()
    const { guarded } = await check(pool.unscoped, knownTables(schema, tenancy), roles, tenancy)
    expect(guarded).toBe(true)
    expect(await leftovers(pool)).toEqual(nothing)
  })

  test('push goes through the pooler as well, for networks that have no other way', async () => {
    expect(await refactkit(['push'], { ...environment, DATABASE_URL: rented.pooled })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Nothing to change/),
    })
  })

  test('statements of a hundred organizations over two server connections, some failing, cancelled or killed, never meet', async () => {
    const { pool } = open(undefined, 16)
    const queries = 2_000
    const outcome = await interleave({ pool, adminUrl: superuserUrl(database), login: roles.app, queries })
    expect(outcome.fine + outcome.failed).toBe(queries)
    expect(outcome.failed).toBeGreaterThanOrEqual(queries * 0.03)
    expect(outcome.fine).toBeGreaterThan(queries * 0.8)
    expect(await leftovers(pool)).toEqual(nothing)
    const backends = await asUser(
      rented.direct,
      `select count(*)::int as count from pg_stat_activity where usename = '${roles.app}'`,
    )
    expect(backends[0]?.count).toBeLessThanOrEqual(serverConnections)
  }, 120_000)

  test('no statement gets a name through the pooler, and on the direct port frequent ones do', async () => {
    const names = async (url: string) => {
      const { pool, db } = open(url, 1)
      for (let count = 0; count < 6; count++)
        await within('org-001', () => db.select({ name: galleryImage.name }).from(galleryImage))
      const { rows } = await pool.unscoped.query(
        `select count(*)::int as count from pg_prepared_statements where statement like '%gallery_image%'`,
      )
      return rows[0]?.count
    }
    expect(await names(loginUrls(rented.pooled, secret).app)).toBe(0)
    expect(await names(loginUrls(rented.direct, secret).app)).toBe(1)
  })

  test('a transaction keeps to its organization through savepoints, and rolls back whole', async () => {
    const { pool, db } = open()
    await within('org-002', async () => {
      const rolledBack = db.transaction(async (tx) => {
        await tx.insert(galleryImage).values(picture('first'))
        await tx
          .transaction(async (nested) => {
            await nested.insert(galleryImage).values(picture('second'))
            nested.rollback()
          })
          .catch(() => {})
        const rows = await tx
          .select({ owner: galleryImage.organizationId, name: galleryImage.name })
          .from(galleryImage)
        expect(rows.map(({ owner, name }) => `${owner} ${name}`).sort()).toEqual([
          'org-002 first',
          'org-002 org-002',
        ])
        throw new Error('roll back')
      })
      await expect(rolledBack).rejects.toThrow('roll back')
      expect(await db.$count(galleryImage)).toBe(1)
    })
    expect(await leftovers(pool)).toEqual(nothing)
  })

  test('the owner finds her row, and a stranger neither reads, changes nor deletes it', async () => {
    const { db } = open()
    const [made] = await within('org-003', () => db.insert(galleryImage).values(picture('hers')).returning())
    const byId = eq(galleryImage.id, made?.id ?? '')
    const find = (organization: string) =>
      within(organization, async () => (await db.select().from(galleryImage).where(byId)).length)
    const change = (organization: string) =>
      within(
        organization,
        async () => (await db.update(galleryImage).set({ name: 'hers' }).where(byId)).rowCount,
      )
    const remove = (organization: string) =>
      within(organization, async () => (await db.delete(galleryImage).where(byId)).rowCount)
    expect([await find('org-003'), await change('org-003')]).toEqual([1, 1])
    expect([await find('org-004'), await change('org-004'), await remove('org-004')]).toEqual([0, 0, 0])
    expect(await remove('org-003')).toBe(1)
  })

  test('a login that names its project, as login.project, is served by the pooler and reaches the same rows', async () => {
    const front = await startProjectLogins(rented.pooled)
    onTestFinished(front.stop)
    const url = Object.assign(new URL(rented.pooled), {
      host: front.host,
      username: `${rented.login}.abcdefgh`,
    }).href
    const { app } = loginUrls(url, secret)
    expect(new URL(app).username).toBe(`${roles.app}.abcdefgh`)
    const { db } = open(app)
    expect(await within('org-005', () => db.select({ name: galleryImage.name }).from(galleryImage))).toEqual([
      { name: 'org-005' },
    ])
    expect(await refactkit(['push'], { ...environment, DATABASE_URL: url })).toMatchObject({ code: 0 })
  })

  describe('a vulnerable query of globex, where set_config is open', () => {
    attackedInEveryWay(async () => {
      const pool = new ScopedPool({ connectionString: loginUrls(rented.pooled, secret).app, max: 1 })
      const [acme, globex] = ['acme-1', 'globex-1']
      await asSuperuser(
        `insert into organization (id, name, slug) select id, id, id from unnest(array['${acme}', '${globex}']) id`,
        database,
      )
      const images = [acme, globex].map((id) =>
        within(id, () =>
          pool.query(
            `insert into gallery_image (id, name, content_type, bytes, width, height)
               values (gen_random_uuid(), $1, 'image/png', 1, 1, 1) returning id`,
            [`${id.replace('-1', '')} secret`],
          ),
        ),
      )
      const [hers] = await Promise.all(images)
      return { pool, acme, globex, acmeImage: String(hers?.rows[0].id) }
    })
  })

  test('a push with another secret changes the passwords, and whoever has both serves before and after', async () => {
    const today = 'the secret that follows it in the suite of servers'
    const { app, auth } = loginUrls(rented.pooled, today)
    const serves = async () => {
      const scoped = new ScopedPool({
        connectionString: app,
        previousPassword: passwordBefore(app, today, secret),
      })
      const people = new LoginPool({
        connectionString: auth,
        previousPassword: passwordBefore(auth, today, secret),
      })
      const answers = [
        (await within('org-006', () => scoped.query('select name from gallery_image'))).rowCount,
        (await people.query('select from organization where id = $1', ['org-006'])).rowCount,
      ]
      await Promise.all([scoped.end(), people.end()])
      return answers
    }
    expect(await serves()).toEqual([1, 1])
    expect(await refactkit(['push'], { ...environment, BETTER_AUTH_SECRET: today })).toMatchObject({
      code: 0,
    })
    expect(await serves()).toEqual([1, 1])
    await expect(asUser(loginUrls(rented.direct, secret).app, 'select 1')).rejects.toMatchObject({
      code: '28P01',
    })
    expect(await refactkit(['push'], environment)).toMatchObject({ code: 0 })
  })

  test('the attacks by id, written and read, find nothing here either', async () => {
    const result = await prove({ databaseUrl: rented.direct, schema, tenancy, only: ['by-id'] })
    expect(result).toMatchObject({ ok: true, leaks: [] })
    expect(result.attacks).toBeGreaterThan(0)
  }, 120_000)
})
