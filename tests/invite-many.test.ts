import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { invitation, user } from '../db/schema'
import { inviteLimits } from '../lib/invite-limits'
import { countUse } from '../lib/limits'
import { createInvitations, findTaken, type Invited } from '../lib/new-invitations'
import { cancelInvitation, type Inviter, listOpenInvitations } from '../lib/open-invitations'
import { createRole, deleteRole } from '../lib/roles'
import { join, makeOwner, outcomes } from './harness/organizations'

const list = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `many-${from + index}@invited.test`)

const counted = (all: readonly Invited[]) => {
  const counts: Record<string, number> = {}
  for (const { id, problem } of all) {
    const outcome = id ? 'invited' : (problem ?? 'lost')
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

describe('a list of addresses', () => {
  let owner: Inviter
  let memberEmail = ''
  beforeAll(async () => {
    owner = await makeOwner('inviting-many')
    const colleague = await join(owner.organizationId, 'member')
    const [found] = await authDb.select().from(user).where(eq(user.id, colleague.userId))
    memberEmail = found?.email ?? ''
  })

  test('invites everybody who can be, and says of each other one why not', async () => {
    const [first = ''] = list(1)
    await createInvitations(owner, { emails: [first], role: 'member' })
    expect(await findTaken(owner.organizationId, [memberEmail, first, 'new@invited.test'])).toEqual({
      [memberEmail]: 'alreadyMember',
      [first]: 'alreadyInvited',
    })
    const elsewhere = await makeOwner('inviting-many-elsewhere')
    expect(await findTaken(elsewhere.organizationId, [memberEmail, first])).toEqual({})
    const emails = [memberEmail, first, 'new@invited.test', 'new@invited.test', 'other@invited.test']
    expect(await createInvitations(owner, { emails, role: 'admin' })).toEqual([
      { email: memberEmail, problem: 'alreadyMember' },
      { email: first, problem: 'alreadyInvited' },
      { email: 'new@invited.test', id: expect.any(String) },
      { email: 'other@invited.test', id: expect.any(String) },
    ])
    const open = await listOpenInvitations(owner.organizationId)
    expect(open.map(({ email, role }) => [email, role]).sort()).toEqual([
      [first, 'member'],
      ['new@invited.test', 'admin'],
      ['other@invited.test', 'admin'],
    ])
    await expect(createInvitations(owner, { emails: [], role: 'admin' })).resolves.toEqual([])
  })

  test('that lapped over another one at the same time makes one invitation for each address', async () => {
    const { organizationId, ...rest } = await makeOwner('inviting-lapping')
    const asked = Array.from({ length: 50 }, (_, index) =>
      createInvitations({ organizationId, ...rest }, { emails: list(3, index), role: 'member' }),
    )
    const answers = (await Promise.all(asked)).flat()
    expect(counted(answers)).toEqual({ invited: 52, alreadyInvited: 98 })
    expect(await listOpenInvitations(organizationId)).toHaveLength(52)
  })

  test('fills the hundred places that there are and no more, also when fifty lists come at once', async () => {
    const full = await makeOwner('inviting-full')
    const asked = Array.from({ length: 50 }, (_, index) =>
      createInvitations(full, { emails: list(4, index * 4), role: 'member' }),
    )
    expect(counted((await Promise.all(asked)).flat())).toEqual({ invited: 100, invitationsFull: 100 })
    const [one] = await listOpenInvitations(full.organizationId)
    await cancelInvitation(full.organizationId, one?.id ?? '')
    const again = await createInvitations(full, { emails: list(2, 1000), role: 'member' })
    expect(counted(again)).toEqual({ invited: 1, invitationsFull: 1 })
  })

  test('that has expired in part makes room for itself', async () => {
    const late = await makeOwner('inviting-late')
    const emails = list(3)
    await createInvitations(late, { emails, role: 'member' })
    await authDb
      .update(invitation)
      .set({ expiresAt: new Date(0) })
      .where(eq(invitation.organizationId, late.organizationId))
    expect(await findTaken(late.organizationId, emails)).toEqual({})
    expect(counted(await createInvitations(late, { emails, role: 'member' }))).toEqual({ invited: 3 })
  })

  test('gives no role above the inviter’s own, and none that is deleted meanwhile', async () => {
    const admin = await join(owner.organizationId, 'admin')
    const plain = await join(owner.organizationId, 'member')
    const before = await listOpenInvitations(owner.organizationId)
    const emails = ['up@invited.test']
    for (const [inviter, role] of [
      [admin, 'owner'],
      [plain, 'member'],
    ] as const)
      await expect(createInvitations(inviter, { emails, role })).rejects.toMatchObject({
        code: 'forbidden',
        reason: 'roleNotYours',
      })
    expect(await listOpenInvitations(owner.organizationId)).toEqual(before)
    const role = await createRole(owner.organizationId, { name: 'Passing', permissions: [] })
    await deleteRole(owner.organizationId, role.key, 'member')
    expect(await outcomes([createInvitations(owner, { emails, role })])).toEqual({
      invitation_custom_role_fk: 1,
    })
  })
})

test('a throttle holds for the sum: what does not fit is not counted, whoever asks at once', async () => {
  const rule = { max: inviteLimits.perPersonAnHour, seconds: 60 }
  const asked = Array.from({ length: 50 }, () => countUse('test|sum', rule, 30))
  const waits = await Promise.all(asked)
  expect(waits.filter((seconds) => seconds === 0)).toHaveLength(6)
  expect(Math.max(...waits)).toBeGreaterThan(0)
  expect(await countUse('test|sum', rule, 21)).toBeGreaterThan(0)
  expect(await countUse('test|sum', rule, 20)).toBe(0)
  expect(await countUse('test|sum', rule)).toBeGreaterThan(0)
  expect(await countUse('test|too-much', rule, 201)).toBe(60)
})
