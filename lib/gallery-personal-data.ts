import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { db } from '../db'
import { galleryImage } from '../db/schema'
import { atOnce, eachOrganization } from './account/data/each-organization'
import type { PersonalPart } from './account/data/part'
import { allows } from './permissions'

/** The images that somebody has brought, where they may see them; the pictures themselves are the organization's. */
export const imagesInPersonalData: PersonalPart = {
  name: 'imagesUploaded',
  tables: [galleryImage],
  rows: (person) =>
    eachOrganization(person, async ({ role }, after) =>
      allows(role, 'gallery:read')
        ? await db
            .select({
              id: galleryImage.id,
              name: galleryImage.name,
              bytes: galleryImage.bytes,
              uploadedAt: galleryImage.createdAt,
            })
            .from(galleryImage)
            .where(
              and(
                eq(galleryImage.uploadedBy, person.id),
                isNull(galleryImage.deletedAt),
                after ? gt(galleryImage.id, after) : undefined,
              ),
            )
            .orderBy(asc(galleryImage.id))
            .limit(atOnce)
        : [],
    ),
}
