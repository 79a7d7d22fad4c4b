import { createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authDb } from '../../db/auth-db'
import { invitation, member, organizationDomain, team, user } from '../../db/schema'
import { defaultRoleOf, setDefaultRole } from '../../lib/default-role'
import { env } from '../../lib/env'
import { acceptInvitation } from '../../lib/invitations'
import { createInvitation } from '../../lib/new-invitations'
import type { Inviter } from '../../lib/open-invitations'
import {
  cloneOrganization,
  deleteOrganization,
  exportOrganization,
  importOrganization,
} from '../../lib/portability'
import { closeDatabase } from '../../lib/portability/database'
import { createRole } from '../../lib/roles'
import { addToTeam, createTeam, listTeamMembers, listTeams } from '../../lib/teams'
import { join as joinAs, makeOwner } from '../harness/organizations'
import { entriesOf, forge } from './archives'

let folder: string
let archive: string
let owner: Inviter
let mia: Inviter
let design: string
let role: string

const take = async (name: string): Promise<string> => {
  const path = join(folder, name)
  await exportOrganization('with-teams', createWriteStream(path))
  return path
}

const personOf = async ({ userId }: Inviter) => {
  const [found] = await authDb.select().from(user).where(eq(user.id, userId))
  if (!found) throw new Error('There is no such person.')
  return { ...found, image: null }
}

const namesIn = async (organizationId: string): Promise<Record<string, number>> =>
  Object.fromEntries((await listTeams(organizationId)).map(({ name, members }) => [name, members]))

/** Into which team somebody is invited. */
async function invitedInto(organizationId: string, email: string): Promise<string | undefined> {
  const [found] = await authDb
    .select({ name: team.name })
    .from(invitation)
    .innerJoin(team, and(eq(team.id, invitation.teamId), eq(team.organizationId, invitation.organizationId)))
    .where(and(eq(invitation.organizationId, organizationId), eq(invitation.email, email)))
  return found?.name
}

beforeAll(async () => {
  folder = join(env.REFACTKIT_DATA, 'archives-of-teams')
  await mkdir(folder, { recursive: true })
  owner = await makeOwner('with-teams')
  const { organizationId } = owner
  mia = await joinAs(organizationId, 'member')
  design = (await createTeam(organizationId, 'Design')).id
  const { id: empty } = await createTeam(organizationId, 'Brand')
  const people = await authDb.select().from(member).where(eq(member.organizationId, organizationId))
  await addToTeam(
    organizationId,
    design,
    people.map(({ id }) => id),
  )
  const hers = people.find(({ userId }) => userId === mia.userId)?.id ?? ''
  await addToTeam(organizationId, empty, [hers])
  await createInvitation(owner, { email: 'waiting@teams.test', role: 'member', teamId: design })
  role = (await createRole(organizationId, { name: 'Guest', permissions: [] })).key
  await setDefaultRole(owner, role)
  await authDb.insert(organizationDomain).values({ organizationId, domain: 'teams.test' })
  archive = await take('own.zip')
})

afterAll(closeDatabase)

test('an archive says that domains stay behind, and why', async () => {
  const manifest = JSON.parse(String((await entriesOf(archive)).get('manifest.json')))
  expect(manifest.omitted).toMatchObject({ organization_domain: expect.stringMatching(/proof/) })
  expect(Buffer.concat([...(await entriesOf(archive)).values()]).toString()).not.toContain('"teams.test"')
})

test('brought in, it has its teams; whoever was in one is invited into it and is in it once they accept', async () => {
  const { plan, done } = await importOrganization(archive, { mode: 'import', slug: 'with-teams-too' })
  const id = done?.organizationId ?? ''
  expect(plan.inMoreTeams).toBe(1)
  // The owner is here already, and in their team.
  expect(await namesIn(id)).toEqual({ Brand: 0, Design: 1 })
  expect((await listTeams(id)).map((one) => one.id)).not.toContain(design)
  const person = await personOf(mia)
  const into = await invitedInto(id, person.email)
  expect(['Design', 'Brand']).toContain(into)
  expect(await invitedInto(id, 'waiting@teams.test')).toBe('Design')
  const [invited] = await authDb
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(eq(invitation.organizationId, id), eq(invitation.email, person.email)))
  await acceptInvitation(invited?.id ?? '', person)
  const { id: teamId = '' } = (await listTeams(id)).find(({ name }) => name === into) ?? {}
  expect((await listTeamMembers(id, teamId, { limit: 10 })).people.map(({ name }) => name)).toContain(
    person.name,
  )
  expect(await defaultRoleOf(id)).toMatchObject({ key: role, name: 'Guest' })
  expect(await authDb.$count(organizationDomain, eq(organizationDomain.organizationId, id))).toBe(0)
  // The first one is none the poorer.
  expect(await namesIn(owner.organizationId)).toEqual({ Brand: 1, Design: 2 })
})

test('cloned, everybody is in the teams that they were in, which are teams of their own', async () => {
  const { done } = await cloneOrganization('with-teams', 'with-teams-again')
  const id = done?.organizationId ?? ''
  expect(await namesIn(id)).toEqual({ Brand: 1, Design: 2 })
  expect((await listTeams(id)).map((one) => one.id)).not.toContain(design)
})

test('of an archive that anybody may have written come teams, and no role that people start with', async () => {
  const forged = join(folder, 'forged.zip')
  await forge(archive, forged, () => {})
  const wanted = { mode: 'import', slug: 'with-forged', owner: (await personOf(owner)).email } as const
  const { done } = await importOrganization(forged, wanted)
  const id = done?.organizationId ?? ''
  expect(Object.keys(await namesIn(id))).toEqual(['Brand', 'Design'])
  expect(await defaultRoleOf(id)).toBe('member')
})

test.each([
  [
    'a team that it does not have',
    () => `"teams":["${design}"`,
    () => `"teams":["01a20539-0000-7000-8000-000000000000"`,
  ],
  ['an invitation into such a team', () => `"team":"${design}"`, () => '"team":"nowhere"'],
  ['two teams of one name', () => '"name":"Brand"', () => '"name":"Design"'],
  ['a team whose name cannot be read', () => '"name":"Brand"', () => '"name":"\\u202e"'],
  [
    'a role for those who come that it does not have',
    () => '"kind":"default-role","role":"r-guest"',
    () => '"kind":"default-role","role":"r-none"',
  ],
])('an archive with %s is refused whole', async (_, from, to) => {
  const forged = join(folder, 'odd.zip')
  await forge(archive, forged, (entries) => {
    const people = String(entries.get('people.ndjson'))
    expect(people).toContain(from())
    entries.set('people.ndjson', Buffer.from(people.replaceAll(from(), to())))
  })
  const brought = importOrganization(forged, { mode: 'import', slug: 'with-odd' })
  await expect(brought).rejects.toThrow(/The archive/)
})

test('deleted and restored, teams are those they were, and the archive is the same', async () => {
  await deleteOrganization('with-teams', async () => {})
  await importOrganization(archive, { mode: 'restore' })
  const teams = await listTeams(owner.organizationId)
  expect(teams).toContainEqual({ id: design, name: 'Design', members: 2 })
  expect((await readFile(await take('restored.zip'))).equals(await readFile(archive))).toBe(true)
})
