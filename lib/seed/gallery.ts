import { within } from '@refactkit/tenancy'
import { db } from '../../db'
import { galleryImage } from '../../db/schema'
import { addImage } from '../gallery'
import { processImage } from '../images'
import { pictures } from './pictures'

const hour = 60 * 60 * 1000

/**
 * Fills an empty gallery with pictures, as if `userId` had uploaded them over the last days. A gallery that already
 * has images stays as it is.
 */
export async function seedGallery(organizationId: string, userId: string): Promise<void> {
  const all = pictures(organizationId)
  await within(organizationId, async () => {
    if ((await db.$count(galleryImage)) > 0) return
    const painted = await Promise.all(all.map(async (picture) => processImage(await picture.render())))
    for (const [index, image] of painted.entries()) {
      const createdAt = new Date(Date.now() - (all.length - index) * 19 * hour)
      await addImage({ image, name: all[index]?.name ?? 'Picture', uploadedBy: userId, createdAt })
    }
  })
}
