import { and, inArray, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { galleryImage } from '@/db/schema'
import { filesOfImage } from '@/lib/gallery-files'
import { describeError, log } from '@/lib/log'
import { storage } from '@/lib/storage'

/** The two moments lie apart, so that an image cannot be restored while its files are being removed. */
export const restorableSince = sql`now() - interval '50 minutes'`
const goneBefore = sql`now() - interval '60 minutes'`
const batch = 25

/**
 * Removes some images that were deleted an hour ago or earlier: files first, so that a failure leaves a row that the
 * next purge finds again. What asked for it has already happened and must not fail with it.
 */
export async function purgeDeletedImages(): Promise<void> {
  try {
    const isGone = lt(galleryImage.deletedAt, goneBefore)
    const gone = await db.select({ id: galleryImage.id }).from(galleryImage).where(isGone).limit(batch)
    if (gone.length === 0) return
    const ids = gone.map((image) => image.id)
    await storage.removeMany(ids.flatMap(filesOfImage))
    await db.delete(galleryImage).where(and(inArray(galleryImage.id, ids), isGone))
  } catch (error) {
    log.warn(
      { cause: describeError(error) },
      'deleted images could not be purged; the next deletion tries again',
    )
  }
}
