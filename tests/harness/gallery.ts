import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { env } from '../../lib/env'
import { type ProcessedImage, processImage } from '../../lib/images'
import { admin } from './world'

export const smallPng = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 6, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()

export const smallImage = async (): Promise<ProcessedImage> => processImage(await smallPng())

/** Ids in the order of their numbers, all of them older than any id that is made now. */
export const idOf = (number: number): string =>
  `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

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

/** Moves into the past what waits for its time: jobs, and the deletion of images. */
export const minutesPass = (minutes: number): Promise<unknown> =>
  admin(async (client) => {
    const ago = `- make_interval(mins => ${minutes})`
    await client.query(`update gallery_image set deleted_at = deleted_at ${ago} where deleted_at is not null`)
    await client.query(`update jobs.job set run_at = run_at ${ago} where state = 'waiting'`)
  })
