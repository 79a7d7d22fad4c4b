import { createServerFn } from '@tanstack/react-start'
import { and, count, desc, eq, gt, inArray, isNotNull, isNull, lt, sql, sum } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db'
import { galleryImage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import { imageColumns, imagesPerOrganization } from '@/lib/gallery'
import { imageName, imageNameLength } from '@/lib/images/image-name'
import { tenant } from './access'

import { purgeDeletedImages, restorableSince } from './gallery-purge'

const slug = z.string()
const ids = z.array(z.uuid()).min(1).max(1000)
const limit = z
  .number()
  .default(48)
  .transform((wanted) => Math.min(60, Math.max(1, Math.trunc(wanted))))

/** One page, newest first. The cursor is the last id of the page before, so that every page costs the same. */
export const listImages = createServerFn({ method: 'GET' })
  .middleware([tenant('gallery:read')])
  .validator(z.object({ slug, cursor: z.uuid().optional(), limit }))
  .handler(async ({ data }) => {
    const before = data.cursor ? lt(galleryImage.id, data.cursor) : undefined
    const found = await db
      .select(imageColumns)
      .from(galleryImage)
      .where(and(isNull(galleryImage.deletedAt), before))
      .orderBy(desc(galleryImage.id))
      .limit(data.limit + 1)
    const images = found.slice(0, data.limit)
    return { images, nextCursor: found.length > images.length ? images.at(-1)?.id : undefined }
  })

/** Counts no further than a gallery may grow, so that its cost has an end too. */
export const galleryTotals = createServerFn({ method: 'GET' })
  .middleware([tenant('gallery:read')])
  .validator(z.object({ slug }))
  .handler(async () => {
    const counted = db
      .select({ bytes: galleryImage.bytes })
      .from(galleryImage)
      .where(isNull(galleryImage.deletedAt))
      .limit(imagesPerOrganization)
      .as('counted')
    const [totals] = await db
      .select({ images: count(), bytes: sum(counted.bytes).mapWith(Number) })
      .from(counted)
    return { images: totals?.images ?? 0, bytes: totals?.bytes ?? 0 }
  })

export const renameImage = createServerFn({ method: 'POST' })
  .middleware([tenant('gallery:update')])
  .validator(
    z.object({
      slug,
      id: z.uuid(),
      name: z.string().transform(imageName).pipe(z.string().min(1).max(imageNameLength)),
    }),
  )
  .handler(async ({ data }) => {
    const [image] = await db
      .update(galleryImage)
      .set({ name: data.name })
      .where(and(eq(galleryImage.id, data.id), isNull(galleryImage.deletedAt)))
      .returning(imageColumns)
    if (!image) throw new AppError('not-found')
    return image
  })

export const deleteImages = createServerFn({ method: 'POST' })
  .middleware([tenant('gallery:delete')])
  .validator(z.object({ slug, ids }))
  .handler(async ({ data }) => {
    const deleted = await db
      .update(galleryImage)
      .set({ deletedAt: sql`now()` })
      .where(and(inArray(galleryImage.id, data.ids), isNull(galleryImage.deletedAt)))
      .returning({ id: galleryImage.id })
    await purgeDeletedImages()
    return { ids: deleted.map((image) => image.id) }
  })

export const restoreImages = createServerFn({ method: 'POST' })
  .middleware([tenant('gallery:delete')])
  .validator(z.object({ slug, ids }))
  .handler(async ({ data }) => {
    const restored = await db
      .update(galleryImage)
      .set({ deletedAt: null })
      .where(
        and(
          inArray(galleryImage.id, data.ids),
          isNotNull(galleryImage.deletedAt),
          gt(galleryImage.deletedAt, restorableSince),
        ),
      )
      .returning({ id: galleryImage.id })
    return { ids: restored.map((image) => image.id) }
  })
