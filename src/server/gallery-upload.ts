import { requireScope, uuidv7 } from '@refactkit/tenancy'
import { db } from '@/db'
import { galleryImage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import { imageLimits, type ProcessedImage, processImage } from '@/lib/images'
import { imageNameOfFile } from '@/lib/images/image-name'
import { storage } from '@/lib/storage'
import { imageColumns } from './gallery-columns'
import { filesOfImage, imageFile } from './gallery-files'
import { purgeDeletedImages } from './gallery-purge'
import { readBody } from './read-body'
import { withUploadSlot } from './upload-slots'

export const imagesPerOrganization = 10_000

/** Receives one image into the gallery of the organization in scope. What fails or is aborted leaves nothing. */
export async function receiveImage(request: Request, uploadedBy: string) {
  const { organizationId } = requireScope()
  return withUploadSlot(organizationId, async () => {
    await requireRoom()
    const bytes = await readBody(request, imageLimits.bytes, 'image-too-large')
    const image = await processImage(bytes)
    const name = imageNameOfFile(new URL(request.url).searchParams.get('name') ?? '') || 'Untitled'
    const stored = await keep(image, name, uploadedBy, request.signal)
    await purgeDeletedImages()
    return stored
  })
}

/** Counts deleted images too, until they are purged: their files still take the room. */
async function requireRoom(): Promise<void> {
  if ((await db.$count(galleryImage)) >= imagesPerOrganization) {
    throw new AppError('limit', { reason: 'gallery-full' })
  }
}

/** Files first, then the row: a row never points at nothing, and files without a row are taken back. */
async function keep(image: ProcessedImage, name: string, uploadedBy: string, signal: AbortSignal) {
  const { organizationId } = requireScope()
  const { contentType, width, height, original, thumbnail } = image
  const id = uuidv7()
  try {
    await storage.put(imageFile(organizationId, id, 'original'), original, contentType)
    await storage.put(imageFile(organizationId, id, 'thumbnail'), thumbnail, 'image/webp')
    await requireRoom()
    if (signal.aborted) throw new AppError('invalid', { reason: 'upload-aborted' })
    const [row] = await db
      .insert(galleryImage)
      .values({ id, name, contentType, bytes: original.length, width, height, uploadedBy })
      .returning(imageColumns)
    if (!row) throw new AppError('unexpected', { detail: 'the row of an image was not returned' })
    return row
  } catch (error) {
    await storage.removeMany(filesOfImage(organizationId, id)).catch(() => undefined)
    throw error
  }
}
