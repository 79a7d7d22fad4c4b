import {
  check,
  knownTables,
  loginUrls,
  roleNames,
  ScopedPool,
  scopedDatabase,
  within,
} from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { leftovers, nothing } from '../harness/interleave'
import { picture } from '../harness/world-rows'
import { refactkit } from './servers/command'
import { asSuperuser, asUser, isLeftOut, type Rented, rent, superuserUrl } from './servers/managed'

const secret = 'the secret of the suite of servers, and of nothing else'
const today = 'the secret that follows it in the suite of servers'

/** The script that push prints for somebody else, with this secret. */
async function printed({ direct }: Rented, key = secret): Promise<string> {
  const { code, out } = await refactkit(['push', '--print-roles'], {
    DATABASE_URL: direct,
    BETTER_AUTH_SECRET: key,
  })
  expect(code).toBe(0)
  return out
}

const push = ({ direct }: Rented, key = secret) =>
  refactkit(['push'], { DATABASE_URL: direct, BETTER_AUTH_SECRET: key })

/** The findings under the login of the application, as the server reads them at its start. */
async function checked({ pooled }: Rented, name: string) {
  const pool = new ScopedPool({ connectionString: loginUrls(pooled, secret).app, max: 4 })
  onTestFinished(() => pool.end())
  const result = await check(pool.unscoped, knownTables(schema, tenancy), roleNames(name), tenancy)
  return { ...result, pool, db: scopedDatabase(pool, schema) }
}

describe.skipIf(isLeftOut)('an administrator who may make neither roles nor event triggers', () => {
  describe('where somebody who may make roles, and is no superuser, ran what push prints', () => {
    const name = 'leased'
    let rented: Rented

    beforeAll(async () => {
      rented = await rent(name, '')
      await asSuperuser(`create role leased_dba login createrole password 'rented'`)
      await asSuperuser(`grant leased_admin to leased_dba`)
    })

    test('the server refuses her roles and event triggers', async () => {
      await expect(asUser(rented.direct, 'create role somebody')).rejects.toMatchObject({ code: '42501' })
      const trigger = `create function leased() returns event_trigger language plpgsql as 'begin end';
        create event trigger leased on ddl_command_end execute function leased()`
      await expect(asUser(rented.direct, trigger)).rejects.toMatchObject({ code: '42501' })
    })

    test('push names the role that is missing and the command that prints what makes it', async () => {
      expect(await push(rented)).toEqual({
        code: 1,
        out: '',
        err: expect.stringMatching(
          /^✗ The role leased_owner is missing, and you may not make it\. Let somebody who may make roles run what `npx refactkit push --print-roles` prints, and push again\.\n$/,
        ),
      })
    })

    test('what is printed holds verifiers and no password', async () => {
      const script = await printed(rented)
      expect(script).toMatch(/create role "leased_app" login noinherit;/)
      expect(script.match(/password 'SCRAM-SHA-256\$4096:/g)).toHaveLength(3)
      for (const url of Object.values(loginUrls(rented.direct, secret)))
        expect(script).not.toContain(decodeURIComponent(new URL(url).password))
    })

    test('once it has run, push makes everything, and a second push finds nothing to change', async () => {
      const dba = Object.assign(new URL(superuserUrl(name)), {
        username: 'leased_dba',
        password: 'rented',
      }).href
      await asUser(dba, await printed(rented))
      expect(await push(rented)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/every table is guarded/),
      })
      expect(await push(rented)).toMatchObject({ code: 0, out: expect.stringMatching(/Nothing to change/) })
    })

    test('the check finds no error: set_config stays open, and says why that is no way into a row', async () => {
      const { ok, scope, findings } = await checked(rented, name)
      expect({ ok, mechanism: scope.mechanism }).toEqual({ ok: true, mechanism: 'portal' })
      expect(findings.find(({ rule }) => rule === 'set-config-closed')).toMatchObject({
        severity: 'warning',
        message: expect.stringMatching(/cannot change its organization with them: a portal carries that/),
        fix: expect.stringMatching(/without one, no row is less safe/),
      })
    })

    test('the owner finds her row, a stranger does not, and set_config moves nobody', async () => {
      const { pool, db } = await checked(rented, name)
      await asSuperuser(
        `insert into organization (id, name, slug) values ('acme', 'a', 'acme'), ('globex', 'g', 'globex')`,
        name,
      )
      const [hers] = await within('acme', () => db.insert(galleryImage).values(picture('hers')).returning())
      const find = (organization: string) =>
        within(organization, () => db.$count(galleryImage, eq(galleryImage.id, hers?.id ?? '')))
      expect([await find('acme'), await find('globex')]).toEqual([1, 0])
      const moved = `with moved as materialized (select set_config('app.organization_id', 'acme', true),
        set_config('rk.organization_id', 'acme', true)) select name from moved, gallery_image`
      expect((await within('globex', () => pool.query(moved))).rows).toEqual([])
      expect(await leftovers(pool)).toEqual(nothing)
    })

    test('another secret is refused until somebody has run what push prints with it', async () => {
      expect(await push(rented, today)).toMatchObject({
        code: 1,
        err: expect.stringMatching(/leased_app has another password .* `npx refactkit push --print-roles`/),
      })
      await asSuperuser(await printed(rented, today), name)
      expect(await push(rented, today)).toMatchObject({ code: 0 })
    })
  })

  describe("where the database is a superuser's, who ran what push prints", () => {
    const name = 'granted'

    test('push works as the administrator, and the functions that only a superuser closes are closed', async () => {
      const rented = await rent(name, '', 'postgres')
      await asSuperuser(await printed(rented), name)
      expect(await push(rented)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/every table is guarded/),
      })
      const { findings, scope } = await checked(rented, name)
      expect(findings).toMatchObject([
        { rule: 'role-lent', severity: 'warning', message: 'granted_admin may act as it.' },
      ])
      expect(scope.why).toMatch(/set_config is closed besides/)
    })
  })
})
