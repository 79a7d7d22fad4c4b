import { type FinishedStatement, ScopedPool, scopedDatabase, within } from '@refactkit/tenancy'
import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { makeTenant, picture } from '../harness/world'

const told: FinishedStatement[] = []
const logger = (statement: FinishedStatement) => void told.push(statement)
const pool = new ScopedPool({
  connectionString: process.env.APP_DATABASE_URL,
  max: 2,
  logger,
  logValues: true,
})
const db = scopedDatabase(pool, schema)

afterAll(() => pool.end())

test('an insert is logged with the organization it was sent for, whoever has prepared it', async () => {
  const [acme, globex] = [await makeTenant('acme'), await makeTenant('globex')]
  const values = { ...picture('logged'), id: sql.placeholder('id') }
  const prepared = await within(acme.id, async () => db.insert(galleryImage).values(values).prepare('logged'))
  const id = crypto.randomUUID()
  for (const { id: organizationId } of [acme, globex])
    await within(organizationId, async () => {
      await prepared.execute({ id })
      await db.transaction((tx) => tx.delete(galleryImage).where(eq(galleryImage.id, id)))
      await db.transaction((tx) => tx.insert(galleryImage).values(picture('logged')))
      await db.batch([db.insert(galleryImage).values(picture('logged'))])
    })
  const inserts = told.filter(({ text }) => text.includes('insert into'))
  expect(inserts).toHaveLength(6)
  for (const { organizationId, values } of inserts) {
    expect([acme.id, globex.id]).toContain(organizationId)
    expect(JSON.parse(JSON.stringify(values))).toEqual(
      expect.arrayContaining([organizationId, 'logged', 'image/png']),
    )
  }
})
