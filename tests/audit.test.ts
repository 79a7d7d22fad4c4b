import { actingAs, within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { galleryImage, member, organization } from '../db/schema'
import { auditEntry } from '../db/schema/audit-entry'
import { keepAuditFor, sealAudit, trimAudit, verifyAudit } from '../lib/audit'
import { tendAudit } from '../lib/audit-jobs'
import { createInvitation } from '../lib/new-invitations'
import { addToTeam, createTeam, deleteTeam, removeFromTeam, renameTeam } from '../lib/teams'
import { listActors, listEntries } from '../src/server/audit-entries'
import { planOf } from './harness/gallery-plan'
import { makeWorker } from './harness/jobs'
import { join, makeOwner } from './harness/organizations'
import { admin, asApp, causeOf, makeTenant, picture, type Tenant } from './harness/world'

const agent = 'Mozilla/5.0 (X11; Linux x86_64) "Browser" 131 é, and so on'

const as = <Result>({ ownerId }: Tenant, work: () => Promise<Result>) =>
  actingAs({ person: ownerId, address: '192.0.2.7', agent, request: 'request-1' }, work)

const entriesOf = (tenant: { id: string }) =>
  within(tenant.id, () => db.select().from(auditEntry).orderBy(auditEntry.id))

/** What the newest entry says. */
async function last(tenant: Tenant) {
  const { organizationId, id, at, rowId, ...entry } = (await entriesOf(tenant)).at(-1) ?? {}
  return entry
}

let acme: Tenant
let globex: Tenant

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

describe('an entry', () => {
  test('says who, from where, on what, before and after, whichever login the statement came under', async () => {
    const by = { actor: acme.ownerId, actorName: 'Owner of acme', system: null, request: 'request-1' }
    const from = { address: '192.0.2.7', agent: agent.replace('é', '?') }
    await as(acme, () => within(acme.id, () => db.insert(galleryImage).values(picture('first'))))
    const image = { subject: 'gallery_image', label: 'first' }
    expect(await last(acme)).toEqual({
      ...{ ...by, ...from, ...image },
      ...{ act: 'insert', before: null, after: { name: 'first' } },
    })
    const { userId } = await join(acme.id, 'member')
    // Several statements of one transaction, of which each names who acts.
    await as(acme, () =>
      authDb.transaction(async (tx) => {
        await tx.update(organization).set({ logo: 'a' }).where(eq(organization.id, acme.id))
        await tx.update(member).set({ role: 'admin' }).where(eq(member.userId, userId))
      }),
    )
    const role = { subject: 'member', label: 'Person', act: 'update' }
    expect(await last(acme)).toEqual({
      ...{ ...by, ...from, ...role },
      ...{ before: { role: 'member' }, after: { role: 'admin' } },
    })
    await actingAs({ system: 'a.job' }, () => within(acme.id, () => db.delete(galleryImage)))
    expect(await last(acme)).toMatchObject({ actor: null, system: 'a.job', act: 'delete', after: null })
  })

  test('is one for each row of a statement, and none where nothing that is named has changed', async () => {
    const tenant = await makeTenant('rows')
    const before = (await entriesOf(tenant)).length
    await within(tenant.id, async () => {
      await db.insert(galleryImage).values([picture('a'), picture('b')])
      await db.update(galleryImage).set({ width: 7 })
      await db.update(galleryImage).set({ name: 'c' })
      await db.update(galleryImage).set({ name: 'c' })
      await db.delete(galleryImage).where(eq(galleryImage.name, 'nothing'))
    })
    const after = (await entriesOf(tenant)).slice(before)
    expect(after.map(({ act }) => act)).toEqual(['insert', 'insert', 'update', 'update', 'update'])
    expect(after.at(-1)).toMatchObject({ after: { name: 'c' }, actor: null, system: null, address: null })
  })

  test('is written in the transaction of the act, goes with it when that is undone, and all go with the organization', async () => {
    const tenant = await makeTenant('undone')
    const before = await entriesOf(tenant)
    const undone = within(tenant.id, () =>
      db.transaction(async () => {
        await db.update(galleryImage).set({ name: 'never' })
        expect(await db.$count(auditEntry)).toBe(before.length + 1)
        throw new Error('undone')
      }),
    )
    await expect(undone).rejects.toThrow('undone')
    expect(await entriesOf(tenant)).toEqual(before)
    await authDb.delete(organization).where(eq(organization.id, tenant.id))
    expect(await entriesOf(tenant)).toEqual([])
  })

  test('names nobody whom SQL names: neither a value nor a cursor is who acts', async () => {
    await as(acme, () =>
      within(acme.id, () => db.insert(galleryImage).values(picture(`act:0:{"person":"${globex.ownerId}"}`))),
    )
    expect(await last(acme)).toMatchObject({ actor: acme.ownerId })
    await asApp(async (client) => {
      // Even under a name of ours a cursor of SQL has a text, and is passed over.
      await client.query(`begin; declare "act:0:{""person"":""${globex.ownerId}""}" cursor for select 1`)
      const { rows } = await client.query(
        `select count(*)::int as named from pg_cursors where name like 'act:%' and statement = ''`,
      )
      expect(rows).toEqual([{ named: 0 }])
    })
  })
})

test('an entry about a team says what it was called then, and goes on saying so when the team is gone', async () => {
  const tenant = await makeTenant('teams-told')
  const { id: team } = await createTeam(tenant.id, 'Design')
  const [mine] = await authDb.select().from(member).where(eq(member.organizationId, tenant.id))
  const memberId = mine?.id ?? ''
  await addToTeam(tenant.id, team, [memberId])
  await renameTeam(tenant.id, team, 'Brand')
  await removeFromTeam(tenant.id, team, memberId)
  await addToTeam(tenant.id, team, [memberId])
  await deleteTeam(tenant.id, team)
  const about = (await entriesOf(tenant)).filter(({ subject }) => subject === 'team_member')
  expect(about.map(({ act, before, after }) => [act, before ?? after])).toEqual([
    ['insert', { team_id: team, team: 'Design' }],
    ['delete', { team_id: team, team: 'Brand' }],
    ['insert', { team_id: team, team: 'Brand' }],
    ['delete', { team_id: team, team: 'Brand' }],
  ])
  expect((await entriesOf(tenant)).at(-1)).toMatchObject({ subject: 'team', act: 'delete', label: 'Brand' })
})

describe('no login', () => {
  test('writes, changes, removes or seals an entry, and each reads what is its own', async () => {
    const own = await entriesOf(acme)
    expect(own.length).toBeGreaterThan(0)
    const forged = { organizationId: acme.id, id: crypto.randomUUID(), at: new Date(), subject: 'x' }
    const attempts = (database: Pick<typeof authDb, 'insert' | 'update' | 'delete' | 'execute'>) => [
      () => database.insert(auditEntry).values({ ...forged, act: 'insert' }),
      () => database.update(auditEntry).set({ label: 'x' }),
      () => database.delete(auditEntry),
      () => database.execute('update audit.seal set trimmed = true'),
      () => database.execute('select rk.record_act_member()'),
    ]
    for (const attempt of [...attempts(authDb), () => authDb.select().from(auditEntry)])
      await expect(attempt().then(() => 'done', causeOf)).resolves.toMatch(/permission denied/)
    for (const attempt of attempts(db))
      await expect(within(acme.id, async () => await attempt()).then(() => 'done', causeOf)).resolves.toMatch(
        /permission denied|can only be called as triggers/,
      )
    // The owner of the tables is bound by the policies as well: it changes no entry, and adds what the triggers add.
    await admin(async (client) => {
      await client.query(`set role "${await ownerOf(client)}"`)
      expect((await client.query(`update audit.entry set label = 'x'`)).rowCount).toBe(0)
      expect((await client.query('delete from audit.entry')).rowCount).toBe(0)
    })
    expect(await entriesOf(acme)).toEqual(own)
  })

  test('and no other organization sees it: the list of one has nothing of the other', async () => {
    const list = () => listEntries({ limit: 1000 })
    const mine = await within(acme.id, list)
    const theirs = await within(globex.id, list)
    expect(mine.rows.length).toBeGreaterThan(0)
    expect(theirs.rows.length).toBeGreaterThan(0)
    expect(theirs.rows.filter(({ id }) => mine.rows.some((each) => each.id === id))).toEqual([])
    expect(await within(globex.id, listActors)).toEqual({ actors: [], areMore: false })
    expect(await within(acme.id, listActors)).toEqual({
      actors: [{ id: acme.ownerId, name: 'Owner of acme' }],
      areMore: false,
    })
    await asApp(async (client) =>
      expect((await client.query('select count(*)::int as seen from audit.entry')).rows).toEqual([
        { seen: 0 },
      ]),
    )
  })
})

const ownerOf = async (client: Parameters<Parameters<typeof admin>[0]>[0]): Promise<string> => {
  const { rows } = await client.query(`select tableowner from pg_tables where schemaname = 'audit' limit 1`)
  return rows[0].tableowner
}

test('the list is narrowed by kind, person, day and words, and pages on without repeating or skipping', async () => {
  const owner = await makeOwner('narrowed')
  const { organizationId, userId } = owner
  const list = (filter: Parameters<typeof listEntries>[0]) =>
    within(organizationId, () => listEntries(filter)).then(({ rows }) => rows)
  await actingAs({ person: userId }, () =>
    createInvitation(owner, { email: 'a_b@audit.test', role: 'member' }),
  )
  const all = await list({ limit: 10 })
  expect(all.map(({ subject }) => subject)).toEqual(['invitation', 'member', 'organization'])
  const kinds = async (filter: Omit<Parameters<typeof listEntries>[0], 'limit'>) =>
    (await list({ ...filter, limit: 10 })).map(({ subject }) => subject)
  expect(await kinds({ kind: 'member' })).toEqual(['member'])
  expect(await kinds({ by: userId })).toEqual(['invitation'])
  expect(await kinds({ by: 'system' })).toEqual(['member', 'organization'])
  expect(await kinds({ search: 'A_B@' })).toEqual(['invitation'])
  expect(await kinds({ search: 'a%b' })).toEqual([])
  const [today = '', tomorrow = ''] = [0, 1].map((days) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
  )
  expect(await kinds({ to: tomorrow })).toHaveLength(3)
  expect(await kinds({ from: tomorrow })).toEqual([])
  expect(await kinds({ to: '2020-01-01' })).toEqual([])
  // As a year is typed, it is one of long ago.
  expect(await kinds({ from: '0002-01-01' })).toHaveLength(3)
  expect(await kinds({ to: '1969-01-01' })).toEqual([])
  expect((await kinds({ from: '2020-01-01', to: today })).length).toBeGreaterThanOrEqual(0)
  const first = await within(organizationId, () => listEntries({ limit: 2 }))
  const second = await within(organizationId, () => listEntries({ limit: 2, cursor: first.nextCursor }))
  expect([...first.rows, ...second.rows]).toEqual(all)
  expect(second.nextCursor).toBeUndefined()
})

describe('the chain', () => {
  const sealed = async (slug: string): Promise<Tenant> => {
    const tenant = await makeTenant(slug)
    await within(tenant.id, async () => {
      await db.insert(galleryImage).values(['a', 'b', 'c'].map(picture))
      expect(await sealAudit()).toBe(6)
      expect(await sealAudit()).toBe(0)
    })
    expect(await verified(tenant)).toMatchObject({ entries: 6, sealed: 6, removed: 0, problems: [] })
    return tenant
  }
  const verified = ({ id }: Tenant, known?: string) => within(id, () => verifyAudit(known))
  /** What somebody with all rights on the database does. */
  const tamper = ({ id }: Tenant, sql: string) => admin((client) => client.query(sql, [id]))

  test('shows an entry that was altered, one that is gone, one that was put in, and a seal that is gone', async () => {
    const tenant = await sealed('tampered')
    const whole = await verified(tenant)
    expect(whole.hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await verified(tenant, whole.hash ?? '')).problems).toEqual([])
    const [, second, third, fourth] = await entriesOf(tenant)
    await tamper(
      tenant,
      `update audit.entry set after = '{"role": "member"}' where organization_id = $1 and id = '${second?.id}'`,
    )
    await tamper(tenant, `delete from audit.entry where organization_id = $1 and id = '${third?.id}'`)
    await tamper(
      tenant,
      `insert into audit.entry (organization_id, id, at, subject, act)
       values ($1, '00000000-0000-7000-8000-000000000000', now() - interval '2 hours', 'member', 'delete')`,
    )
    const says = (await verified(tenant)).problems.map(({ problem, seq, entry }) => [problem, seq, entry])
    expect(says).toEqual([
      ['inserted', null, '00000000-0000-7000-8000-000000000000'],
      ['altered', 2, second?.id],
      ['missing', 3, third?.id],
    ])
    // What is put in later is never sealed either.
    expect(await within(tenant.id, sealAudit)).toBe(0)
    await tamper(tenant, `delete from audit.seal where organization_id = $1 and entry_id = '${fourth?.id}'`)
    expect((await verified(tenant)).problems.map(({ problem }) => problem)).toContain('gap')
    // Another organization's chain is none the worse for it.
    expect((await within(acme.id, () => verifyAudit())).problems).toEqual([])
  })

  test('of which a hash was kept elsewhere cannot be made anew', async () => {
    const tenant = await sealed('rewritten')
    const { hash } = await verified(tenant)
    await tamper(tenant, 'delete from audit.seal where organization_id = $1')
    await tamper(tenant, `update audit.entry set actor_name = 'Somebody else' where organization_id = $1`)
    await within(tenant.id, sealAudit)
    expect((await verified(tenant)).problems).toEqual([])
    expect((await verified(tenant, hash ?? '')).problems).toMatchObject([{ problem: 'unknown' }])
  })

  test('goes on past what retention has removed, which the organization decides and no caller', async () => {
    const tenant = await makeTenant('kept')
    // An entry of a year ago, as it would have been written then.
    const old = (days: number) =>
      tamper(
        tenant,
        `insert into audit.entry (organization_id, id, at, subject, act) select $1, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0')
           || '7000800000000000000${days % 10}')::uuid, at, 'member', 'insert' from (select now() - interval '${days} days' as at) m`,
      )
    for (const days of [400, 399, 398]) await old(days)
    await within(tenant.id, async () => {
      expect(await sealAudit()).toBe(6)
      // For good, unless it says otherwise.
      expect(await trimAudit()).toBe(0)
    })
    await expect(
      authDb.update(organization).set({ auditDays: 1 }).where(eq(organization.id, tenant.id)),
    ).rejects.toThrow()
    await as(tenant, () => keepAuditFor(tenant.id, 365))
    expect(await last(tenant)).toMatchObject({ actor: tenant.ownerId, after: { audit_days: 365 } })
    // The job does it for every organization, and seals what it has removed.
    const { worker, runDue } = makeWorker([tendAudit])
    await worker.keep()
    await runDue(61)
    const left = await entriesOf(tenant)
    expect(left.every(({ at }) => at.getTime() > Date.now() - 365 * 86_400_000)).toBe(true)
    expect(left.at(-1)).toMatchObject({
      subject: 'audit_entry',
      before: { entries: 3, days: 365, through: 3 },
    })
    const found = await verified(tenant)
    expect(found).toMatchObject({ removed: 3, problems: [] })
    // The oldest that is left is held by the seal of what went.
    await tamper(
      tenant,
      `update audit.entry set label = 'x' where organization_id = $1 and id = '${left[0]?.id}'`,
    )
    expect((await verified(tenant)).problems).toMatchObject([{ problem: 'altered', seq: 4 }])
  })
})

test('of 100,000 entries a page is one query along the index, without sorting and counting, whatever it is narrowed by', async () => {
  const tenant = await makeTenant('large')
  await admin(async (client) => {
    // Without a look at the organization for each.
    await client.query('set session_replication_role = replica')
    await client.query(
      `insert into audit.entry (organization_id, id, at, actor, actor_name, subject, act, label)
       select $1, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
         at, case when n % 3 = 0 then $2 end, 'Owner', (array['member', 'invitation', 'gallery_image'])[n % 3 + 1], 'insert', 'row ' || n
       from (select n, now() - make_interval(secs => 100000 - n) as at from generate_series(1, 100000) n) m`,
      [tenant.id, tenant.ownerId],
    )
    await client.query('analyze audit.entry')
  })
  const page = (filter: object) => planOf(tenant.id, () => listEntries({ ...filter, limit: 50 }))
  const plain = await page({})
  expect(plain.indexes).toEqual(['entry_pkey'])
  const deep = await within(tenant.id, () => listEntries({ to: '2999-01-01', limit: 50 }))
  for (const filter of [
    { kind: 'member' },
    { by: tenant.ownerId },
    { cursor: deep.nextCursor },
    { from: '2020-01-01' },
  ]) {
    const plan = await page(filter)
    expect(
      plan.steps.some((step) => /Sort|Seq Scan|Aggregate/.test(step)),
      JSON.stringify(plan),
    ).toBe(false)
    expect(plan.buffers).toBeLessThan(100)
  }
  expect(plain.steps.some((step) => /Sort|Seq Scan|Aggregate/.test(step))).toBe(false)
  expect(plain.buffers).toBeLessThan(100)
})
