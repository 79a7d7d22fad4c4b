import { requireScope } from '@refactkit/tenancy'
import { gallery } from '#words/gallery'
import { db } from '@/db'
import { galleryImage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import { addImage, imagesPerOrganization } from '@/lib/gallery'
import { purgeSomeImages } from '@/lib/gallery-purge'
import { imageLimits } from '@/lib/image-limits'
import { processImage } from '@/lib/images'
import { imageNameOfFile } from '@/lib/images/image-name'
import { readBody } from './read-body'
import { withUploadSlot } from './upload-slots'

/** Receives one image into the gallery of the organization in scope. What fails or is aborted leaves nothing. */
export async function receiveImage(request: Request, uploadedBy: string) {
  const { organizationId } = requireScope()
  return withUploadSlot({ organization: organizationId, person: uploadedBy }, async () => {
    await requireRoom()
    const bytes = await readBody(request, imageLimits.bytes, 'imageTooLarge')
    const image = await processImage(bytes, organizationId)
    const name =
      imageNameOfFile(new URL(request.url).searchParams.get('name') ?? '') || gallery.image.untitled
    const beforeRow = async () => {
      await takeTurn()
      if (!(await hasRoom())) throw galleryFull()
      if (request.signal.aborted) throw new AppError('invalid', { reason: 'uploadAborted' })
    }
    return await addImage({ image, name, uploadedBy, beforeRow })
  })
}

/** Counts deleted images too, until they are purged: their files still take the room. */
async function requireRoom(): Promise<void> {
  if (await hasRoom()) return
  await purgeSomeImages()
  if (!(await hasRoom())) throw galleryFull()
}

/** Locks the oldest row until the transaction ends, so that uploads at the same time count one after the other. */
async function takeTurn(): Promise<void> {
  await db
    .select({ id: galleryImage.id })
    .from(galleryImage)
    .orderBy(galleryImage.id)
    .limit(1)
    .for('no key update')
}

const hasRoom = async (): Promise<boolean> => (await db.$count(galleryImage)) < imagesPerOrganization

const galleryFull = () => new AppError('limit', { reason: 'galleryFull' })
