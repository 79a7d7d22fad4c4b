import { actingAs, within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { galleryImage, member } from '../db/schema'
import { admin, makeTenant, picture } from './harness/world'

test('smoke', async () => {
  const t = await makeTenant('smoke')
  await actingAs({ person: t.ownerId, address: '::1', agent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 "q" é', request: 'abcdef' }, async () => {
    await within(t.id, () => db.insert(galleryImage).values(picture('by me')))
    await within(t.id, () => db.transaction(async () => {
      await db.update(galleryImage).set({ name: 'renamed' })
      await db.update(galleryImage).set({ width: 7 })
    }))
    await authDb.transaction(async (tx) => {
      await tx.update(member).set({ role: 'admin' }).where(eq(member.organizationId, t.id)).catch(() => {})
    }).catch(() => {})
    await within(t.id, () => db.delete(galleryImage))
  })
  const { rows } = await admin((c) => c.query('select * from audit.entry order by id'))
  console.log(rows)
  expect(rows.length).toBe(8)
})
