import { within, withinPerson } from '@refactkit/tenancy'
import { eq, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { db } from '../../db'
import { authDb } from '../../db/auth-db'
import { personalParts } from '../../lib/account/data/parts'
import { personalData } from '../../lib/account/data/write'
import { portraitFile, replacePortrait } from '../../lib/account/portrait'
import { createInvitation } from '../../lib/new-invitations'
import { storage } from '../../lib/storage'
import { confirmed, startOver } from '../harness/auth-caller'
import { makeOwner } from '../harness/organizations'

/** What the application has; tests that need another table bring it themselves. */
const schema = await import('../../db/schema')
const { activityPerson, member, user } = schema

/** Whether a table names people: by a key of their own, or by that of a membership. */
function namesPeople(table: PgTable): boolean {
  return getTableConfig(table).foreignKeys.some((key) => {
    const { columns, foreignTable } = key.reference()
    const isOfPeople = foreignTable === user || foreignTable === member
    return isOfPeople && columns.some(({ name }) => name !== 'organization_id' && !name.startsWith('active_'))
  })
}

test('every table that names people is read by a part of the file about them', () => {
  const tables = Object.values(schema).flatMap((one): PgTable[] => (is(one, PgTable) ? [one] : []))
  const naming = tables.filter((table) => table === user || namesPeople(table))
  expect(naming.length).toBeGreaterThan(10)
  const read = personalParts.flatMap((part) => part.tables)
  expect(naming.filter((table) => !read.includes(table)).map((table) => getTableConfig(table).name)).toEqual(
    [],
  )
})

test('the file about somebody has what is theirs, no secret, and nothing of anybody or any organization beside', async () => {
  await startOver()
  await confirmed('ada@x.test')
  await confirmed('eve@x.test')
  const [found] = await authDb.select().from(user).where(eq(user.email, 'ada@x.test'))
  const [eve] = await authDb.select().from(user).where(eq(user.email, 'eve@x.test'))
  if (!found || !eve) throw new Error('they are not there')
  const { id } = found
  const image = '019a8f0e-1111-7222-8333-444455556666'
  await withinPerson(id, () => storage.put(portraitFile(image), Buffer.from('her face'), 'image/webp'))
  await replacePortrait(id, image)
  const [acme, globex] = [await makeOwner('acme'), await makeOwner('globex')]
  await authDb.insert(member).values({ organizationId: acme.organizationId, userId: id, role: 'admin' })
  await createInvitation(globex, { email: 'ada@x.test', role: 'member' })
  await createInvitation(
    { userId: id, organizationId: acme.organizationId, role: 'admin' },
    {
      email: 'guest@x.test',
      role: 'member',
    },
  )
  await within(acme.organizationId, async () => {
    await db.insert(activityPerson).values({ userId: id, day: '2026-11-26' })
  })

  let text = ''
  for await (const piece of personalData({ ...found, image })) text += piece
  const file: Record<string, unknown> = JSON.parse(text)
  expect(file).toMatchObject({
    profile: [{ email: 'ada@x.test', picture: expect.stringMatching(/^data:image\/webp;base64,/) }],
    waysToSignIn: [{ provider: 'credential' }],
    signedIn: [{ until: expect.any(String) }],
    organizations: [{ organization: 'acme', role: 'admin' }],
    invitations: [{ organization: 'globex', role: 'member', status: 'pending' }],
    invitationsSent: [{ organization: 'acme', status: 'pending' }],
    lastSeen: [{ organization: 'acme', day: '2026-11-26' }],
  })
  const [session] = await authDb.select().from(schema.session).where(eq(schema.session.userId, id))
  const [account] = await authDb.select().from(schema.account).where(eq(schema.account.userId, id))
  const secrets = [session?.token ?? '', account?.password ?? '']
  expect(secrets.every((secret) => secret.length > 20)).toBe(true)
  for (const foreign of [...secrets, 'guest@x.test', 'eve@x.test', eve.id])
    expect(text).not.toContain(foreign)
})
