import { within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { beforeAll, expect, test } from 'vitest'
import { db } from '../../db'
import { admin, makeTenant, roles } from '../../tests/harness/world'
import { changeRows, deleteRows, restoreRows, revertRows } from './undo'

/** Called as a type of PostgreSQL is, which comes first wherever a type is named. */
const testline = pgTable('testline', {
  id: uuid('id').primaryKey().defaultRandom(),
  title: text('title').notNull(),
})

beforeAll(() =>
  admin(async (client) => {
    await client.query(
      'create table testline (id uuid primary key default gen_random_uuid(), title text not null)',
    )
    await client.query(`grant select, insert, update, delete on testline to ${roles.app}`)
  }),
)

test('rows of a table that is called as a type is are put back, and changed back', async () => {
  const { id: organizationId } = await makeTenant('acme')
  await within(organizationId, async () => {
    const [made] = await db.insert(testline).values({ title: 'first' }).returning()
    const id = made?.id ?? ''
    const titles = async () =>
      (await db.select().from(testline).where(eq(testline.id, id))).map(({ title }) => title)
    const changed = await changeRows(testline, [id], { title: 'second' })
    expect(await titles()).toEqual(['second'])
    await revertRows(testline, changed.undo[0] ?? '')
    expect(await titles()).toEqual(['first'])
    const deleted = await deleteRows(testline, [id])
    expect(await titles()).toEqual([])
    await restoreRows(testline, deleted.undo[0] ?? '')
    expect(await titles()).toEqual(['first'])
  })
})
