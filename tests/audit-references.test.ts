import { knownTables, within } from '@refactkit/tenancy'
import { foreignKey, text, uuid } from 'drizzle-orm/pg-core'
import { beforeAll, expect, test } from 'vitest'
import { galleryImage, organization } from '../db/schema'
import { tenantTable } from '../db/schema/tenant-table'
import { tenancy } from '../db/tenancy'
import { namesIn, referencesOf } from '../src/server/audit-references'
import { makeTenant, type Tenant } from './harness/world'

const frame = tenantTable(
  'oak_frame',
  { imageId: uuid('image_id').notNull(), backId: uuid('back_id'), note: text().notNull() },
  (table) =>
    [table.imageId, table.backId].map((column) =>
      foreignKey({
        columns: [table.organizationId, column],
        foreignColumns: [galleryImage.organizationId, galleryImage.id],
      }),
    ),
)
const { audit } = tenancy
if (!audit) throw new Error('Nothing is recorded.')
const image = { columns: ['name'], label: 'name' }
const recording = (tables: typeof audit.tables) =>
  referencesOf(
    knownTables({ organization, galleryImage, frame }, { ...tenancy, audit: { ...audit, tables } }),
  )
const framed = { columns: ['image_id', 'note'], label: 'note' }
const references = recording({ gallery_image: image, oak_frame: framed })

let acme: Tenant
let globex: Tenant
beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

const entry = (before: string | null, after: string | null) => ({
  subject: 'oak-frame',
  before: before === null ? null : { image_id: before },
  after: after === null ? null : { image_id: after },
})

test('a recorded id has the name of its row in its own organization, and in another one none', async () => {
  const entries = [entry(null, acme.imageId), entry(acme.imageId, globex.imageId)]
  expect(await within(acme.id, () => namesIn(entries, references))).toEqual({ [acme.imageId]: 'acme secret' })
  expect(await within(globex.id, () => namesIn(entries, references))).toEqual({
    [globex.imageId]: 'globex secret',
  })
})

test('what is no id, of no row or of another table is left as it is', async () => {
  const entries = [
    entry('an old text', '01987654-3210-7000-8000-000000000000'),
    { ...entry(null, acme.imageId), subject: 'frame' },
    entry(null, null),
  ]
  expect(await within(acme.id, () => namesIn(entries, references))).toEqual({})
})

test('only columns that are recorded refer, and only to rows that the log names itself', () => {
  expect(references.map(({ subject, column }) => [subject, column])).toEqual([['oak-frame', 'image_id']])
  expect(recording({ oak_frame: framed })).toEqual([])
  expect(recording({ gallery_image: { ...image, labels: 'person' }, oak_frame: framed })).toEqual([])
})
