import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { env } from '../env'

/** Has an archive written to a file that nobody else knows, hands it on, and removes it when that is done. */
export async function withTemporaryArchive<Written, Result>(
  write: (output: Writable) => Promise<Written>,
  use: (path: string, written: Written) => Promise<Result>,
): Promise<Result> {
  const folder = join(env.REFACTKIT_DATA, 'portability')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${randomUUID()}.zip`)
  try {
    const written = await write(createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    return await use(path, written)
  } finally {
    await rm(path, { force: true })
  }
}
