import { requireScope, within } from '@refactkit/tenancy'
import { uuidv7 } from '@refactkit/tenancy/schema'
import { db } from '../db'
import { galleryImage } from '../db/schema'
import { AppError } from './errors'
import { countUpload } from './gallery-activity'
import { filesOfImage, imageFile } from './gallery-files'
import type { ProcessedImage } from './images'
import { storage } from './storage'

export const imagesPerOrganization = 10_000

/** What a browser learns of an image. */
export const imageColumns = {
  id: galleryImage.id,
  name: galleryImage.name,
  contentType: galleryImage.contentType,
  bytes: galleryImage.bytes,
  width: galleryImage.width,
  height: galleryImage.height,
  createdAt: galleryImage.createdAt,
}

interface NewImage {
  image: ProcessedImage
  name: string
  uploadedBy: string
  createdAt?: Date
  /** Asked when the files are there and the row is not, in the row's transaction; what it throws takes the files back. */
  beforeRow?: () => Promise<void>
}

/**
 * Adds an image to the gallery of the organization in scope. Files first, then the row: a row never points at nothing,
 * and files without a row are taken back.
 */
export async function addImage({ image, name, uploadedBy, createdAt, beforeRow }: NewImage) {
  const { contentType, width, height, original, thumbnail } = image
  const id = uuidv7()
  const { organizationId } = requireScope()
  try {
    await storage.put(imageFile(id, 'original'), original, contentType)
    await storage.put(imageFile(id, 'thumbnail'), thumbnail, 'image/webp')
    return await db.transaction(async () => {
      await beforeRow?.()
      const [row] = await db
        .insert(galleryImage)
        .values({ id, name, contentType, bytes: original.length, width, height, uploadedBy, createdAt })
        .returning(imageColumns)
      if (!row) throw new AppError('unexpected', { detail: 'the row of an image was not returned' })
      await countUpload(row, createdAt)
      return row
    })
  } catch (error) {
    // Whoever hangs up has ended the scope, and the files are to be taken back all the same.
    await within(organizationId, () => storage.removeMany(filesOfImage(id))).catch(() => undefined)
    throw error
  }
}
