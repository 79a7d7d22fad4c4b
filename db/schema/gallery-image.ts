import { sql } from 'drizzle-orm'
import { bigint, check, foreignKey, index, integer, text } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { member } from './member'
import { tenantTable } from './tenant-table'

export const galleryImage = tenantTable(
  'gallery_image',
  {
    name: text('name').notNull(),
    contentType: text('content_type').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    uploadedBy: text('uploaded_by'),
    createdAt: createdAt(),
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    // The page of the gallery reads this index backwards: ids are ordered by time.
    index('gallery_image_page_idx').on(table.organizationId, table.id).where(sql`${table.deletedAt} is null`),
    index('gallery_image_deleted_idx')
      .on(table.organizationId, table.deletedAt)
      .where(sql`${table.deletedAt} is not null`),
    index('gallery_image_uploaded_by_idx').on(table.organizationId, table.uploadedBy),
    foreignKey({
      name: 'gallery_image_uploaded_by_fk',
      columns: [table.organizationId, table.uploadedBy],
      foreignColumns: [member.organizationId, member.userId],
    }).onDelete('set null'),
    check('gallery_image_bytes_positive', sql`${table.bytes} > 0`),
    check('gallery_image_size_positive', sql`${table.width} > 0 and ${table.height} > 0`),
    check('gallery_image_name_length', sql`char_length(${table.name}) between 1 and 200`),
    check(
      'gallery_image_content_type_known',
      sql`${table.contentType} in ('image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif')`,
    ),
  ],
)
