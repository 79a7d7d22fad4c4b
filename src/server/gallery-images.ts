import { and, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { galleryImage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import { imageColumns } from '@/lib/gallery'
import { countDeleted, countRestored } from '@/lib/gallery-activity'
import { purgeLater, restorableSince } from '@/lib/gallery-purge'
import { containing } from './text-search'

/** One page, newest first. The cursor is the last id of the page before, so that every page costs the same. */
export async function listImages({ cursor, limit }: { cursor?: string | undefined; limit: number }) {
  const found = await db
    .select(imageColumns)
    .from(galleryImage)
    .where(and(isNull(galleryImage.deletedAt), cursor ? lt(galleryImage.id, cursor) : undefined))
    .orderBy(desc(galleryImage.id))
    .limit(limit + 1)
  const images = found.slice(0, limit)
  return { images, nextCursor: found.length > images.length ? images.at(-1)?.id : undefined }
}

/** The newest few with these words in their names. Reads no further back than it has to, and no gallery but its own. */
export const findImages = (words: string, limit: number): Promise<{ id: string; name: string }[]> =>
  db
    .select({ id: galleryImage.id, name: galleryImage.name })
    .from(galleryImage)
    .where(and(isNull(galleryImage.deletedAt), containing(words, galleryImage.name)))
    .orderBy(desc(galleryImage.id))
    .limit(limit)

export async function renameImage({ id, name }: { id: string; name: string }) {
  const [image] = await db
    .update(galleryImage)
    .set({ name })
    .where(and(eq(galleryImage.id, id), isNull(galleryImage.deletedAt)))
    .returning(imageColumns)
  if (!image) throw new AppError('not-found')
  return image
}

/** Marks images as deleted and returns the ids that were not before; their files stay for an hour. */
export async function deleteImages(ids: string[]) {
  return await db.transaction(async () => {
    const deleted = await db
      .update(galleryImage)
      .set({ deletedAt: sql`now()` })
      .where(and(inArray(galleryImage.id, ids), isNull(galleryImage.deletedAt)))
      .returning({ id: galleryImage.id, deletedAt: galleryImage.deletedAt, bytes: galleryImage.bytes })
    await countDeleted(deleted)
    const [first] = deleted
    if (first?.deletedAt) await purgeLater(first.deletedAt)
    return { ids: deleted.map((image) => image.id) }
  })
}

/** Takes a deletion back, and returns the ids for which it was not too late. */
export async function restoreImages(ids: string[]) {
  return await db.transaction(async () => {
    const restored = await db
      .update(galleryImage)
      .set({ deletedAt: null })
      .where(and(inArray(galleryImage.id, ids), gt(galleryImage.deletedAt, restorableSince)))
      .returning({ id: galleryImage.id, bytes: galleryImage.bytes })
    await countRestored(restored)
    return { ids: restored.map((image) => image.id) }
  })
}
