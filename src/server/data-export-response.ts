import { z } from 'zod'
import { contentDisposition } from '@/lib/content-disposition'
import { openExport } from '@/lib/data-export'
import { AppError } from '@/lib/errors'
import { fileResponse } from './file-response'

/**
 * An archive of the organization in scope. It is sent by the server itself and not from a signed address: an address that
 * opens everything of an organization to whoever holds it should not exist, even for a minute.
 */
export async function dataExportResponse(id: string, slug: string): Promise<Response> {
  if (!z.uuid().safeParse(id).success) throw new AppError('not-found')
  const { archive, bytes, madeAt } = await openExport(id)
  return fileResponse(archive, {
    'content-type': 'application/zip',
    'content-length': String(bytes),
    'content-disposition': contentDisposition(
      'attachment',
      `${slug}-${madeAt.toISOString().slice(0, 10)}.zip`,
    ),
    'cache-control': 'private, no-store',
  })
}
