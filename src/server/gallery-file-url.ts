import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db'
import { galleryImage } from '@/db/schema'
import { AppError } from '@/lib/errors'
import { imageFile } from '@/lib/gallery-files'
import { storage } from '@/lib/storage'
import { fileVariants } from '@/lib/storage/file-key'

const address = z.object({ id: z.uuid(), variant: z.enum(fileVariants) })

/** A signed address for one file of the organization in scope. Whatever is not there is simply not found. */
export async function galleryFileUrl(id: string, variant: string, download: boolean): Promise<string> {
  const { data } = address.safeParse({ id, variant })
  if (!data) throw new AppError('not-found')
  const [image] = await db
    .select({ name: galleryImage.name, contentType: galleryImage.contentType })
    .from(galleryImage)
    .where(and(eq(galleryImage.id, data.id), isNull(galleryImage.deletedAt)))
  if (!image) throw new AppError('not-found')
  const contentType = data.variant === 'thumbnail' ? 'image/webp' : image.contentType
  return storage.signedUrl(imageFile(data.id, data.variant), {
    contentType,
    disposition: download ? 'attachment' : 'inline',
    name: fileNameOf(image.name, contentType),
  })
}

/** What a downloaded file is called: `roof` and `image/jpeg` → `roof.jpg`, unless somebody has named it so already. */
export function fileNameOf(name: string, contentType: string): string {
  const ending = contentType.replace('image/', '').replace('jpeg', 'jpg')
  const own = /\.\w+$/.exec(name)?.[0].toLowerCase().replace('jpeg', 'jpg')
  return own === `.${ending}` ? name : `${name}.${ending}`
}
