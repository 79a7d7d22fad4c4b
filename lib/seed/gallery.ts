import { within } from '@refactkit/tenancy'
import { db } from '../../db'
import { galleryImage } from '../../db/schema'
import { addImage } from '../gallery'
import { processImage } from '../images'
import { pictures } from './pictures'

const minute = 60 * 1000
const day = 24 * 60 * minute

/** How many days ago each of them came, the oldest first: now and then a few. */
const daysAgo = [52, 44, 44, 37, 29, 25, 25, 24, 17, 11, 11, 11, 1]

/**
 * Fills an empty gallery with pictures, as if `userId` had uploaded them over the last weeks. A gallery that already
 * has images stays as it is.
 */
export async function seedGallery(organizationId: string, userId: string): Promise<void> {
  const all = pictures(organizationId)
  await within(organizationId, async () => {
    if ((await db.$count(galleryImage)) > 0) return
    const painted = await Promise.all(all.map(async (picture) => processImage(await picture.render())))
    for (const [index, image] of painted.entries()) {
      const createdAt = new Date(Date.now() - (daysAgo[index] ?? 1) * day + index * 7 * minute)
      await addImage({ image, name: all[index]?.name ?? 'Picture', uploadedBy: userId, createdAt })
    }
  })
}
