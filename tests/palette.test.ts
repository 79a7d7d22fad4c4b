import { within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { user } from '../db/schema'
import { findMembers } from '../lib/members'
import { membership } from '../lib/organizations'
import type { Permission, Role } from '../lib/permissions'
import { createRole } from '../lib/roles'
import { createTeam } from '../lib/teams'
import { findImages } from '../src/server/gallery-images'
import { searchPalette } from '../src/server/palette-search'
import { authPlanOf } from './harness/auth-plan'
import { planOf } from './harness/gallery-plan'
import { join } from './harness/organizations'
import { addRows } from './harness/rows'
import { admin, makeTenant, type Tenant } from './harness/world'

let acme: Tenant
let globex: Tenant

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

const search = ({ id }: Tenant, role: Role, words: string) =>
  within(id, () => searchPalette({ organizationId: id, role }, words))

const namesOf = (groups: Awaited<ReturnType<typeof search>>) =>
  groups.flatMap(({ kind, found }) => found.map(({ name }) => `${kind}: ${name}`))

describe('the palette', () => {
  test('finds people by name and by e-mail and images by name, for an owner', async () => {
    expect(namesOf(await search(acme, 'owner', 'ACME'))).toEqual([
      'members: Owner of acme',
      'gallery: acme secret',
    ])
    expect(namesOf(await search(acme, 'owner', 'owner@acme'))).toEqual(['members: Owner of acme'])
    // What stands for anything in a pattern is looked for as it is.
    for (const words of ['%', '_____', '\\', 'no such thing'])
      expect(await search(acme, 'owner', words)).toEqual([])
  })

  test('looks for nothing that a role may not see', async () => {
    expect(namesOf(await search(acme, 'member', 'acme'))).toEqual(['gallery: acme secret'])
    const own = async (name: string, permissions: Permission[]) =>
      await createRole(acme.id, { name, permissions })
    const [blind, clerk] = [await own('Blind', []), await own('Clerk', ['member:read'])]
    expect(await search(acme, blind, 'acme')).toEqual([])
    expect(namesOf(await search(acme, clerk, 'acme'))).toEqual(['members: Owner of acme'])
  })

  test('finds nothing of another organization, and for a stranger there is none to look in', async () => {
    expect(namesOf(await search(acme, 'owner', 'secret'))).toEqual(['gallery: acme secret'])
    expect(namesOf(await search(globex, 'owner', 'secret'))).toEqual(['gallery: globex secret'])
    expect(await search(globex, 'owner', 'acme')).toEqual([])
    expect(await membership(acme.ownerId, 'acme')).toBeDefined()
    expect(await membership(globex.ownerId, 'acme')).toBeUndefined()
  })

  test('finds the teams of this organization, for whoever may see them, and none of another one', async () => {
    for (const name of ['Makers of ponds', 'Pondkeepers', 'Others']) await createTeam(acme.id, name)
    await createTeam(globex.id, 'Ponds of globex')
    const teams = ['teams: Pondkeepers', 'teams: Makers of ponds']
    expect(namesOf(await search(acme, 'owner', 'pond'))).toEqual(teams)
    expect(namesOf(await search(acme, 'member', 'POND'))).toEqual(teams)
    expect(namesOf(await search(globex, 'owner', 'pond'))).toEqual(['teams: Ponds of globex'])
    const sees = await createRole(acme.id, { name: 'Sees teams', permissions: ['team:read'] })
    const blind = await createRole(acme.id, { name: 'Sees no team', permissions: ['member:read'] })
    expect(namesOf(await search(acme, sees, 'pond'))).toEqual(teams)
    expect(await search(acme, blind, 'pond')).toEqual([])
    expect(await search(acme, 'owner', 'p%d')).toEqual([])
  })

  test('shows who is called so from the beginning before who has it in the middle, and six of each', async () => {
    for (const name of ['Joanna', 'anna', 'Hanna', 'Anna Z', 'Susanna', 'Annabel', 'Anne']) {
      const { userId } = await join(globex.id, 'member')
      await authDb.update(user).set({ name }).where(eq(user.id, userId))
    }
    const found = await search(globex, 'owner', 'ann')
    expect(namesOf(found)).toEqual(
      ['anna', 'Anna Z', 'Annabel', 'Anne', 'Hanna', 'Joanna'].map((name) => `members: ${name}`),
    )
  })
})

test('among ten thousand others, a search reads the rows of its own organization and is quick in a large one', async () => {
  const large = await makeTenant('large')
  await addRows(large.id, 10_000)
  await admin(async (client) => {
    await client.query(
      `with made as (
         insert into "user" (id, name, email, email_verified)
         select 'large-' || n, 'Person ' || md5(n::text), 'large-' || n || '@large.test', true
           from generate_series(1, 10000) n returning id)
       insert into member (id, organization_id, user_id) select gen_random_uuid(), $1, id from made`,
      [large.id],
    )
    await client.query('vacuum analyze member, "user", gallery_image')
  })
  const images = (tenant: Tenant, words: string) => planOf(tenant.id, () => findImages(words, 6))
  const people = (tenant: Tenant, words: string) => authPlanOf(() => findMembers(tenant.id, words, 6))
  // What many are called is found among the newest; what nobody is called, after every one of its own.
  expect(await images(large, 'row')).toMatchObject({ indexes: ['gallery_image_page_idx'] })
  expect((await images(large, 'row')).buffers).toBeLessThan(20)
  expect((await images(large, 'none of them')).buffers).toBeLessThan(1000)
  expect((await images(acme, 'none of them')).buffers).toBeLessThan(20)
  const few = await people(acme, 'none of them')
  expect(few.nodes).not.toContain('Seq Scan')
  expect(few.buffers).toBeLessThan(50)
  expect((await people(large, 'none of them')).milliseconds).toBeLessThan(500)
})
