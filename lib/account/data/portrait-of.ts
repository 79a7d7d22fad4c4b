import { buffer } from 'node:stream/consumers'
import { withinPerson } from '@refactkit/tenancy'
import { isAppError } from '../../errors'
import type { SessionUser } from '../../session'
import { storage } from '../../storage'
import { portraitFile } from '../portrait'

/** Somebody's own picture as it is stored, as an address of its own; null where there is none. */
export async function portraitOf({ id, image }: SessionUser): Promise<string | null> {
  if (!image) return null
  const bytes = await withinPerson(id, async () => buffer(await storage.open(portraitFile(image)))).catch(
    (error: unknown) => {
      if (isAppError(error) && error.code === 'not-found') return undefined
      throw error
    },
  )
  return bytes ? `data:image/webp;base64,${bytes.toString('base64')}` : null
}
