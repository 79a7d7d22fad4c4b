import type { Readable } from 'node:stream'
import { requireScope } from '@refactkit/tenancy'
import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { db } from '../db'
import { dataExport } from '../db/schema'
import { exportFile } from './data-export/files'
import { makeExport, watchExports } from './data-export/jobs'
import { AppError } from './errors'
import { enqueue } from './jobs'
import { limit } from './limits'
import { memberNames } from './members'
import { storage } from './storage'

/** As many as a page shows. */
const shown = 20

/** Asks for an archive of the organization in scope; one at a time. Throws `conflict` while another is on its way. */
export async function requestExport(userId: string): Promise<{ id: string }> {
  const made = await db.transaction(async () => {
    const [added] = await db
      .insert(dataExport)
      .values({ requestedBy: userId })
      .onConflictDoNothing()
      .returning({ id: dataExport.id })
    if (!added) return undefined
    // Each archive takes as much room as the organization, for days.
    await limit('data-export', requireScope().organizationId, { reason: 'exportsOften' })
    await enqueue(makeExport, { id: added.id })
    await watchExports()
    return added
  })
  if (made) return made
  // In case nobody looks after the other one any more.
  await watchExports()
  throw new AppError('conflict', { reason: 'exportRunning' })
}

/** The newest exports of the organization in scope, newest first. */
export async function listExports() {
  const found = await db
    .select({
      id: dataExport.id,
      state: dataExport.state,
      requestedBy: dataExport.requestedBy,
      createdAt: dataExport.createdAt,
      expiresAt: dataExport.expiresAt,
      progress: dataExport.progress,
      rows: dataExport.rows,
      files: dataExport.files,
      bytes: dataExport.bytes,
      reason: dataExport.reason,
    })
    .from(dataExport)
    .orderBy(desc(dataExport.id))
    .limit(shown)
  const names = await memberNames(
    requireScope().organizationId,
    found.flatMap(({ requestedBy }) => requestedBy ?? []),
  )
  return found.map(({ requestedBy, ...one }) => ({ ...one, by: requestedBy && (names[requestedBy] ?? null) }))
}

/** The archive of an export whose days are not over. Whatever is not there is simply not found. */
export async function openExport(id: string): Promise<{ archive: Readable; bytes: number; madeAt: Date }> {
  const [found] = await db
    .select({ file: dataExport.file, bytes: dataExport.bytes, madeAt: dataExport.createdAt })
    .from(dataExport)
    .where(and(eq(dataExport.id, id), eq(dataExport.state, 'done'), gt(dataExport.expiresAt, sql`now()`)))
  if (!found?.file) throw new AppError('not-found')
  const archive = await storage.open(exportFile(found.file))
  return { archive, bytes: found.bytes ?? 0, madeAt: found.madeAt }
}
