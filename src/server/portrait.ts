import { uuidv7, withinPerson } from '@refactkit/tenancy'
import { z } from 'zod'
import { portraitFile, portraitFor, replacePortrait } from '@/lib/account/portrait'
import { AppError } from '@/lib/errors'
import { imageLimits } from '@/lib/image-limits'
import { processPortrait } from '@/lib/images'
import { limit } from '@/lib/limits'
import { storage } from '@/lib/storage'
import { fileHeaders, fileResponse } from './file-response'
import { readBody } from './read-body'
import { withUploadSlot } from './upload-slots'

/** Receives the picture of the person in scope: the file first, then the column that names it, then the one before goes. */
export async function receivePortrait(request: Request, userId: string): Promise<{ image: string }> {
  await limit('account-picture', userId)
  return withUploadSlot({ person: userId }, async () => {
    const picture = await processPortrait(await readBody(request, imageLimits.bytes, 'imageTooLarge'), userId)
    const image = uuidv7()
    const file = portraitFile(image)
    try {
      await storage.put(file, picture, 'image/webp')
      const replaced = await replacePortrait(userId, image)
      if (replaced) await storage.remove(portraitFile(replaced)).catch(() => undefined)
      return { image }
    } catch (error) {
      await storage.remove(file).catch(() => undefined)
      throw error
    }
  })
}

/** Takes the picture of the person in scope away. */
export async function dropPortrait(userId: string): Promise<void> {
  const before = await replacePortrait(userId, null)
  if (before) await storage.remove(portraitFile(before)).catch(() => undefined)
}

/**
 * Somebody's picture to who shares an organization with them. A list shows many, so a browser keeps each for ten minutes, for
 * the session that was shown it.
 */
export async function portraitResponse(
  request: Request,
  viewerId: string,
  userId: string,
): Promise<Response> {
  const image = z.uuid().safeParse(userId).success ? await portraitFor(viewerId, userId) : undefined
  if (!image) throw new AppError('not-found')
  const etag = `"${image}"`
  const headers = {
    etag,
    'cache-control': 'private, max-age=600',
    vary: 'cookie',
    'content-type': 'image/webp',
  }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { ...headers, ...fileHeaders } })
  return fileResponse(await withinPerson(userId, () => storage.open(portraitFile(image))), headers)
}
