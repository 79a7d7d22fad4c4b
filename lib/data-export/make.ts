import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { requireScope } from '@refactkit/tenancy'
import { type Manifest, OpenArchive } from '@refactkit/tenancy/portability'
import { AppError } from '../errors'
import { organizationById } from '../portability/people'
import { countRows, takeOut } from '../portability/take-out'
import { withTemporaryArchive } from '../portability/temporary'
import { storage } from '../storage'
import { exportFile } from './files'
import { percentOf } from './percent'
import { withTelling } from './telling'

/** What has been stored. */
export interface Made {
  readonly rows: number
  readonly files: number
  readonly bytes: number
}

const totalsOf = ({ tables, files }: Manifest) => ({
  rows: tables.reduce((sum, table) => sum + table.rows, 0),
  files: files.count,
})

/** Writes the archive of the organization in scope, reads it back, and stores it under the name of a file. */
export async function makeArchive(id: string, file: string, signal: AbortSignal): Promise<Made> {
  const organization = await organizationById(requireScope().organizationId)
  if (!organization) throw new AppError('not-found')
  return withTelling(id, file, async (tell) => {
    const progress = percentOf(await countRows(), tell)
    return withTemporaryArchive(
      (output) => takeOut(organization, output, { progress, signal }),
      async (path, manifest) => {
        const totals = totalsOf(manifest)
        const total = totals.rows + totals.files
        await verify(path, (done) => {
          signal.throwIfAborted()
          progress({ phase: 'verifying', what: 'archive', done, total })
        })
        await storage.put(exportFile(file), createReadStream(path), 'application/zip')
        return { ...totals, bytes: (await stat(path)).size }
      },
    )
  })
}

async function verify(path: string, note: (done: number) => void): Promise<void> {
  const archive = await OpenArchive.open(path)
  try {
    await archive.verify((rows, files) => note(rows + files))
  } finally {
    await archive.close()
  }
}
