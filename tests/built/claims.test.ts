import pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { resultOf, Visitor } from '../harness/visitor'

const url = inject('siteUrl')
const alice = new Visitor(url)
const mia = new Visitor(url)
const gus = new Visitor(url)
const nobody = new Visitor(url)

/** Who a client says that it is, in the context that it sends along. */
let claim: Record<string, unknown> = {}

beforeAll(async () => {
  await Promise.all([
    alice.signIn('alice@acme.test'),
    mia.signIn('mia@acme.test'),
    gus.signIn('gus@globex.test'),
  ])
  const client = new pg.Client({ connectionString: inject('siteAdminUrl') })
  await client.connect()
  const { rows: organizations } = await client.query(
    `select id, name, slug from organization where slug = 'acme'`,
  )
  const { rows: people } = await client.query(
    `select id, name, email from "user" where email = 'alice@acme.test'`,
  )
  await client.end()
  claim = { user: people[0], role: 'owner', organization: organizations[0] }
})

const look = (visitor: Visitor, slug: string) =>
  visitor.call('src/server/organization-fns.ts', 'getOrganization', {
    data: { slug },
    context: { ...claim, slug },
  })

const take = (visitor: Visitor) =>
  visitor.call('src/server/data-export-fns.ts', 'listDataExports', {
    data: { slug: 'acme' },
    context: { ...claim, slug: 'acme' },
  })

test('a client that claims to be an owner of acme is still the stranger it is', async () => {
  expect([(await look(alice, 'acme')).status, (await take(alice)).status]).toEqual([200, 200])
  expect([(await look(nobody, 'acme')).status, (await take(nobody)).status]).toEqual([401, 401])
  expect([(await look(gus, 'acme')).status, (await take(gus)).status]).toEqual([404, 404])
  const own = await look(gus, 'globex')
  expect(own.status).toBe(200)
  expect(JSON.stringify(resultOf(own))).not.toMatch(/acme/i)
})

test('a member who claims to be the owner may do what members may', async () => {
  expect((await look(mia, 'acme')).status).toBe(200)
  expect((await take(mia)).status).toBe(403)
})
