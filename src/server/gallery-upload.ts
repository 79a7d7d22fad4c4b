import { requireScope } from '@refactkit/tenancy'
import { db } from '@/db'
import { galleryImage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import { addImage, imagesPerOrganization } from '@/lib/gallery'
import { imageLimits } from '@/lib/image-limits'
import { processImage } from '@/lib/images'
import { imageNameOfFile } from '@/lib/images/image-name'
import { purgeDeletedImages } from './gallery-purge'
import { readBody } from './read-body'
import { withUploadSlot } from './upload-slots'

/** Receives one image into the gallery of the organization in scope. What fails or is aborted leaves nothing. */
export async function receiveImage(request: Request, uploadedBy: string) {
  const { organizationId } = requireScope()
  return withUploadSlot(organizationId, async () => {
    await requireRoom()
    const bytes = await readBody(request, imageLimits.bytes, 'imageTooLarge')
    const image = await processImage(bytes)
    const name = imageNameOfFile(new URL(request.url).searchParams.get('name') ?? '') || 'Untitled'
    const beforeRow = async () => {
      await requireRoom()
      if (request.signal.aborted) throw new AppError('invalid', { reason: 'uploadAborted' })
    }
    const added = await addImage({ image, name, uploadedBy, beforeRow })
    await purgeDeletedImages()
    return added
  })
}

/** Counts deleted images too, until they are purged: their files still take the room. */
async function requireRoom(): Promise<void> {
  if (await hasRoom()) return
  await purgeDeletedImages()
  if (!(await hasRoom())) throw new AppError('limit', { reason: 'galleryFull' })
}

const hasRoom = async (): Promise<boolean> => (await db.$count(galleryImage)) < imagesPerOrganization
