import { galleryImage } from '@/db/schema'

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
