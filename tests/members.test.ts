import { beforeAll, describe, expect, test } from 'vitest'
import { findMembers, listMembers, type MembersWanted } from '../lib/members'
import { createRole } from '../lib/roles'
import { createTeam, listTeamMembers } from '../lib/teams'
import { authPlanOf } from './harness/auth-plan'
import { join, makeOwner } from './harness/organizations'
import { admin } from './harness/world'

/** Everybody, a page at a time; `between` is done after each page. */
async function everybody(
  organizationId: string,
  wanted: Omit<MembersWanted, 'cursor'>,
  between: () => Promise<unknown> = async () => {},
) {
  const found = []
  let cursor: string | undefined
  do {
    const page = await listMembers(organizationId, { ...wanted, cursor })
    found.push(...page.members)
    cursor = page.nextCursor
    await between()
  } while (cursor)
  return found
}

const orders = ['name', '-name', 'role', '-role', 'joined', '-joined', undefined]

describe('the list of members', () => {
  let organizationId: string

  beforeAll(async () => {
    const owner = await makeOwner('sorted')
    organizationId = owner.organizationId
    const other = await makeOwner('sorted-elsewhere')
    const auditor = await createRole(organizationId, { name: 'Auditor', permissions: [] })
    for (const role of ['member', 'admin', auditor, 'member', 'admin'] as const)
      await join(organizationId, role)
    await admin(async (client) => {
      // Names of both cases and the same one twice; three who joined in one moment, told in microseconds.
      await client.query(
        `update "user" u set name = (array['Zoe', 'ada', 'Bea', 'ada', 'carl', 'Zoe'])[n],
                email = lower((array['Zoe', 'ada', 'Bea', 'ada', 'carl', 'Zoe'])[n]) || n || '@sorted.test'
           from (select user_id, row_number() over (order by id) n from member where organization_id = $1) m
          where u.id = m.user_id`,
        [organizationId],
      )
      await client.query(
        `update member m set created_at = timestamptz '2026-01-01' + make_interval(secs => (n / 3) * 0.0000015)
           from (select id, row_number() over (order by id desc) n from member where organization_id = $1) o
          where m.id = o.id`,
        [organizationId],
      )
    })
    await join(other.organizationId, 'member')
  })

  test('is in the order that is asked for, whichever the case of names, owners first and members last', async () => {
    const of = async (sort: string | undefined) =>
      (await everybody(organizationId, { sort, limit: 100 })).map(({ name, role }) =>
        sort?.includes('role') ? (typeof role === 'string' ? role : role.name) : name,
      )
    expect(await of('name')).toEqual(['ada', 'ada', 'Bea', 'carl', 'Zoe', 'Zoe'])
    expect(await of('-name')).toEqual(['Zoe', 'Zoe', 'carl', 'Bea', 'ada', 'ada'])
    expect(await of('role')).toEqual(['owner', 'admin', 'admin', 'Auditor', 'member', 'member'])
    expect(await of('-role')).toEqual(['member', 'member', 'Auditor', 'admin', 'admin', 'owner'])
    expect(await of(undefined)).toEqual(await of('joined'))
    expect(await of('-joined')).toEqual((await of('joined')).toReversed())
  })

  test.each(orders)('by %s, pages have everybody once, of this organization alone', async (sort) => {
    const whole = (await everybody(organizationId, { sort, limit: 100 })).map(({ id }) => id)
    expect(new Set(whole).size).toBe(6)
    for (const limit of [1, 2, 4])
      expect((await everybody(organizationId, { sort, limit })).map(({ id }) => id)).toEqual(whole)
  })

  test.each(orders)('by %s, while people join nobody is lost or shown twice', async (sort) => {
    const { organizationId } = await makeOwner(`joining-${orders.indexOf(sort)}`)
    for (let count = 0; count < 6; count++) await join(organizationId, count % 2 ? 'member' : 'admin')
    const before = (await everybody(organizationId, { sort, limit: 100 })).map(({ id }) => id)
    let coming = 4
    const found = await everybody(organizationId, { sort, limit: 2 }, async () => {
      if (coming-- > 0) await join(organizationId, 'admin')
    })
    const ids = found.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(before))
  })

  test('refuses a place that it never told, and finds what is searched for in every order', async () => {
    for (const cursor of ['x', '[]', '["a","b"]', '[{},"0"]', 'null'])
      await expect(listMembers(organizationId, { sort: 'name', cursor, limit: 1 })).rejects.toMatchObject({
        code: 'invalid',
      })
    for (const sort of orders) {
      const found = await everybody(organizationId, { search: 'A', sort, limit: 1 })
      expect(found.map(({ name }) => name).sort()).toEqual(['Bea', 'ada', 'ada', 'carl'])
    }
  })
})

test('of ten thousand, a page in the order of joining reads no more than itself, and any other is one quick query', async () => {
  const owner = await makeOwner('large')
  const { organizationId } = owner
  const { id: team } = await createTeam(organizationId, 'Everybody')
  await admin(async (client) => {
    // Without what writes each of them into the log.
    await client.query('set session_replication_role = replica')
    await client.query(
      `with made as (
         insert into "user" (id, name, email, email_verified)
         select 'large-' || n, 'Person ' || md5(n::text), 'large-' || n || '@large.test', true
           from generate_series(1, 10000) n returning id)
       insert into member (id, organization_id, user_id, role, created_at)
       select gen_random_uuid(), $1, id, 'admin', timestamptz '2026-01-01' + random() * interval '90 days' from made`,
      [organizationId],
    )
    await client.query(
      `insert into team_member (id, organization_id, team_id, user_id)
       select gen_random_uuid(), $1, $2, user_id from member where organization_id = $1 and user_id like 'large-%5'`,
      [organizationId, team],
    )
    await client.query('vacuum analyze member, team_member, "user"')
  })
  const planAt = async (sort: string | undefined, pages: number) => {
    let cursor: string | undefined
    for (let page = 0; page < pages; page++)
      ({ nextCursor: cursor } = await listMembers(organizationId, { sort, cursor, limit: 3000 }))
    return await authPlanOf(() => listMembers(organizationId, { sort, cursor, limit: 50 }))
  }
  for (const sort of [undefined, '-joined']) {
    const [first, late] = [await planAt(sort, 0), await planAt(sort, 3)]
    for (const { nodes, indexes } of [first, late]) {
      expect(nodes).not.toContain('Sort')
      expect(indexes).toContain('member_organization_id_idx')
    }
    expect(late.buffers).toBeLessThanOrEqual(2 * first.buffers)
  }
  for (const sort of ['name', '-role']) expect((await planAt(sort, 3)).milliseconds).toBeLessThan(500)
  for (const quick of [
    () => listMembers(organizationId, { team, limit: 50 }),
    () => listMembers(organizationId, { outside: team, search: '7', sort: 'name', limit: 50 }),
    () => listTeamMembers(organizationId, team, { limit: 50 }),
    () => findMembers(organizationId, 'nobody', 6),
  ])
    expect((await authPlanOf(quick)).milliseconds).toBeLessThan(500)
})
