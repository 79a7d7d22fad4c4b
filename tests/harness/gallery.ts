import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { env } from '../../lib/env'
import { type ProcessedImage, processImage } from '../../lib/images'
import { admin } from './world'

const imageColumns = 'name, content_type, bytes, width, height'

export const smallPng = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 6, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()

export const smallImage = async (): Promise<ProcessedImage> => processImage(await smallPng())

/** Ids in the order of their numbers, all of them older than any id that is made now. */
export const idOf = (number: number): string =>
  `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

/** `count` rows without files, written in one statement; those of the second number were deleted that many minutes ago. */
export const addRows = (
  organizationId: string,
  count: number,
  deleted: { every: number; minutes: number } = { every: count + 1, minutes: 0 },
): Promise<unknown> =>
  admin((client) =>
    client.query(
      `insert into gallery_image (organization_id, id, ${imageColumns}, deleted_at)
       select $1, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'row ' || n, 'image/png', 10, 4, 3,
              case when n % $3 = 0 then now() - make_interval(mins => $4) end
         from generate_series(1, $2) n`,
      [organizationId, count, deleted.every, deleted.minutes],
    ),
  )

/** Moves a deletion into the past. */
export const deletedAgo = (ids: string[], minutes: number): Promise<unknown> =>
  admin((client) =>
    client.query(
      'update gallery_image set deleted_at = now() - make_interval(mins => $2) where id = any ($1::uuid[])',
      [ids, minutes],
    ),
  )

/** Every file of one organization and every unfinished one, as paths below the folder of files. */
export async function filesOnDisk(organizationId: string): Promise<string[]> {
  const root = join(env.REFACTKIT_DATA, 'files')
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return paths
    .map((path) => path.slice(root.length + 1))
    .filter((path) => path.startsWith(`org/${organizationId}/`) || path.startsWith('incoming/'))
    .sort()
}
