import { requireScope, uuidv7, within } from '@refactkit/tenancy'
import { AppError } from '@/lib/errors'
import { imageLimits } from '@/lib/image-limits'
import { processLogo } from '@/lib/images'
import { limit } from '@/lib/limits'
import { replaceLogo } from '@/lib/organizations'
import { storage } from '@/lib/storage'
import type { FileRef } from '@/lib/storage/file-key'
import { fileHeaders, fileResponse } from './file-response'
import { readBody } from './read-body'
import { withUploadSlot } from './upload-slots'

const logoFile = (fileId: string): FileRef => ({
  kind: 'logo',
  fileId,
  variant: 'original',
})

/** Receives the logo of the organization in scope: the file first, then the column that names it, then the one before goes. */
export async function receiveLogo(request: Request, person: string): Promise<{ logo: string }> {
  const { organizationId } = requireScope()
  await limit('organization-logo', organizationId)
  return withUploadSlot({ organization: organizationId, person }, async () => {
    const picture = await processLogo(
      await readBody(request, imageLimits.bytes, 'imageTooLarge'),
      organizationId,
    )
    const logo = uuidv7()
    const file = logoFile(logo)
    try {
      await storage.put(file, picture, 'image/webp')
      const replaced = await replaceLogo(organizationId, logo)
      if (replaced) await storage.remove(logoFile(replaced)).catch(() => undefined)
      return { logo }
    } catch (error) {
      await storage.remove(file).catch(() => undefined)
      throw error
    }
  })
}

/** Takes the logo of the organization in scope away. */
export async function dropLogo(): Promise<void> {
  const before = await replaceLogo(requireScope().organizationId, null)
  if (before) await storage.remove(logoFile(before)).catch(() => undefined)
}

/** The logo to a member who was just checked; a browser that has it still asks whether it may show it. */
export async function logoResponse(request: Request, organization: { id: string; logo: string | null }) {
  if (!organization.logo) throw new AppError('not-found')
  const etag = `"${organization.logo}"`
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'content-type': 'image/webp',
  }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { ...headers, ...fileHeaders } })
  const file = logoFile(organization.logo)
  return fileResponse(await within(organization.id, () => storage.open(file)), headers)
}
