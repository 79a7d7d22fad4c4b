import { createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authDb } from '../../db/auth-db'
import { invitation, user } from '../../db/schema'
import { env } from '../../lib/env'
import { createInvitation } from '../../lib/new-invitations'
import type { Inviter } from '../../lib/open-invitations'
import { membership } from '../../lib/organizations'
import type { CustomRole } from '../../lib/permissions'
import { deleteOrganization, exportOrganization, importOrganization } from '../../lib/portability'
import { closeDatabase } from '../../lib/portability/database'
import { createRole, listRoles } from '../../lib/roles'
import { join as joinAs, makeOwner } from '../harness/organizations'
import { forge } from './archives'

let folder: string
let archive: string
let owner: Inviter
let somebody: Inviter
let role: CustomRole

const take = async (name: string): Promise<string> => {
  const path = join(folder, name)
  await exportOrganization('with-roles', createWriteStream(path))
  return path
}

const emailOf = async ({ userId }: Inviter): Promise<string> => {
  const [found] = await authDb.select({ email: user.email }).from(user).where(eq(user.id, userId))
  return found?.email ?? ''
}

/** Under which role somebody is invited. */
async function invitedAs(organizationId: string, email: string): Promise<string | undefined> {
  const which = and(eq(invitation.organizationId, organizationId), eq(invitation.email, email))
  const [found] = await authDb.select({ role: invitation.role }).from(invitation).where(which)
  return found?.role
}

beforeAll(async () => {
  folder = join(env.REFACTKIT_DATA, 'archives-of-roles')
  await mkdir(folder, { recursive: true })
  owner = await makeOwner('with-roles')
  role = await createRole(owner.organizationId, { name: 'Recruiter', permissions: ['invitation:create'] })
  somebody = await joinAs(owner.organizationId, role)
  await createInvitation(owner, { email: 'waiting@roles.test', role })
  archive = await take('own.zip')
})

afterAll(closeDatabase)

test('brought in from an archive of one’s own, people are invited to the roles that they had, and these are there', async () => {
  const { done } = await importOrganization(archive, { mode: 'import', slug: 'with-roles-too' })
  const id = done?.organizationId ?? ''
  expect(await listRoles(id)).toEqual([role])
  expect(await invitedAs(id, await emailOf(somebody))).toBe(role.key)
  expect(await invitedAs(id, 'waiting@roles.test')).toBe(role.key)
})

test('from an archive that anybody may have written comes no role, and nobody is invited to one', async () => {
  const forged = join(folder, 'forged.zip')
  await forge(archive, forged, () => {})
  const wanted = { mode: 'import', slug: 'with-none', owner: await emailOf(owner) } as const
  const { plan, done } = await importOrganization(forged, wanted)
  const id = done?.organizationId ?? ''
  expect(await listRoles(id)).toEqual([])
  expect(await invitedAs(id, 'waiting@roles.test')).toBe('member')
  expect(plan).toMatchObject({ roles: [], lowered: 2 })
})

test.each([
  ['a role that is another’s key', '"key":"r-recruiter"', '"key":"r-other"'],
  ['a list of roles', '"role":"r-recruiter"', '"role":"admin,owner"'],
  ['a name that cannot be read', '"name":"Recruiter"', '"name":"\\u202e"'],
  ['the name of a role that everybody has', '"name":"Recruiter"', '"name":"Owner"'],
])('an archive that has %s is refused whole', async (_, from, to) => {
  const forged = join(folder, 'odd.zip')
  await forge(archive, forged, (entries) => {
    const people = String(entries.get('people.ndjson'))
    expect(people).toContain(from)
    entries.set('people.ndjson', Buffer.from(people.replaceAll(from, to)))
  })
  const brought = importOrganization(forged, { mode: 'import', slug: 'with-odd' })
  await expect(brought).rejects.toThrow(/The archive/)
})

test('deleted and restored, whoever had a role has it again, and the archive is the same', async () => {
  await deleteOrganization('with-roles', async () => {})
  expect(await membership(somebody.userId, 'with-roles')).toBeUndefined()
  await importOrganization(archive, { mode: 'restore' })
  expect((await membership(somebody.userId, 'with-roles'))?.role).toEqual(role)
  expect((await readFile(await take('restored.zip'))).equals(await readFile(archive))).toBe(true)
})
