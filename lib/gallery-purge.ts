import { and, inArray, isNotNull, lt, min, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '../db'
import { galleryImage } from '../db/schema'
import { filesOfImage } from './gallery-files'
import { defineJob, enqueue } from './jobs'
import { storage } from './storage'

/** The two moments lie apart, so that an image cannot be restored while its files are being removed. */
export const restorableSince = sql`now() - interval '50 minutes'`
const goneAfterMinutes = 60
const goneBefore = sql`now() - make_interval(mins => ${goneAfterMinutes})`
const batch = 25

/**
 * Removes some images that were deleted an hour ago or earlier, and answers how many: files first, so that a failure
 * leaves a row that the next purge finds again.
 */
export async function purgeSomeImages(): Promise<number> {
  const isGone = lt(galleryImage.deletedAt, goneBefore)
  const gone = await db.select({ id: galleryImage.id }).from(galleryImage).where(isGone).limit(batch)
  if (gone.length === 0) return 0
  const ids = gone.map((image) => image.id)
  await storage.removeMany(ids.flatMap(filesOfImage))
  await db.delete(galleryImage).where(and(inArray(galleryImage.id, ids), isGone))
  return gone.length
}

/** Removes what was deleted an hour ago, and comes back when the next is due. */
export const purgeImages = defineJob('gallery.purge', {
  input: z.object({}),
  perOrganization: 1,
  timeoutSeconds: 600,
  attempts: 12,
  run: async (_, { signal }) => {
    while ((await purgeSomeImages()) > 0) signal.throwIfAborted()
    const [next] = await db
      .select({ deletedAt: min(galleryImage.deletedAt) })
      .from(galleryImage)
      .where(isNotNull(galleryImage.deletedAt))
    if (next?.deletedAt) await purgeLater(next.deletedAt)
  },
})

/** Has images that were deleted at a moment purged once they cannot be restored; in the transaction that deletes them. */
export async function purgeLater(deletedAt: Date): Promise<void> {
  const startAfter = new Date(deletedAt.getTime() + goneAfterMinutes * 60_000 + 1000)
  await enqueue(purgeImages, {}, { startAfter, singletonKey: 'purge' })
}
