import { and, eq, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '../../db'
import { dataExport } from '../../db/schema'
import { isAppError } from '../errors'
import { exportLimits } from '../export-limits'
import { defineJob, enqueue } from '../jobs'
import { storage } from '../storage'
import { exportFile } from './files'
import { tellRequester } from './tell'

const attempts = 3
const hour = 3600
const minute = 60

/** Whoever writes an archive says so more often. */
const silence = sql`interval '15 minutes'`

const isActive = eq(dataExport.active, true)

/** Writes the archive that was asked for. Run twice, it is written once. */
export const makeExport = defineJob('data-export.make', {
  input: z.object({ id: z.uuid() }),
  attempts,
  backoffSeconds: 30,
  timeoutSeconds: 4 * hour,
  concurrency: 2,
  perOrganization: 1,
  run: async ({ id }, { attempt, signal }) => {
    const [begun] = await db
      .update(dataExport)
      .set({ state: 'running', seenAt: sql`now()`, progress: 0 })
      .where(and(eq(dataExport.id, id), isActive))
      .returning({ id: dataExport.id })
    if (!begun) return
    try {
      // Loaded when there is one to make, so that a server never reads what packs archives.
      const { makeArchive } = await import('./make')
      const made = await makeArchive(id, signal)
      await finish(id, { ...made, state: 'done', progress: 100 })
    } catch (error) {
      // A worker that stops gives it back, and the next one begins again.
      if (signal.aborted) throw error
      await removeUnlessDone(id).catch(() => undefined)
      if (attempt < attempts) await waitAgain(id)
      else await finish(id, { state: 'failed', reason: reasonOf(error) })
      throw error
    }
  },
})

/** The answer to a commit may be lost, and the commit not be. */
async function removeUnlessDone(id: string): Promise<void> {
  const [found] = await db.select({ state: dataExport.state }).from(dataExport).where(eq(dataExport.id, id))
  if (found?.state !== 'done') await storage.remove(exportFile(id))
}

const waitAgain = (id: string) =>
  db
    .update(dataExport)
    .set({ state: 'waiting', seenAt: sql`now()` })
    .where(and(eq(dataExport.id, id), isActive))

type Outcome = Partial<typeof dataExport.$inferInsert> & { state: 'done' | 'failed' }

/** Says how it ended, has it forgotten in time, and writes to whoever asked; all of it or nothing. */
async function finish(id: string, outcome: Outcome): Promise<void> {
  const isDone = outcome.state === 'done'
  const expiresAt = isDone ? sql`now() + make_interval(days => ${exportLimits.keptDays})` : undefined
  await db.transaction(async () => {
    const [ended] = await db
      .update(dataExport)
      .set({ ...outcome, active: null, finishedAt: sql`now()`, expiresAt })
      .where(and(eq(dataExport.id, id), isActive))
      .returning({ requestedBy: dataExport.requestedBy, expiresAt: dataExport.expiresAt })
    if (!ended) throw new Error('The export was given up meanwhile.')
    if (ended.expiresAt) await enqueue(tidyExports, {}, { startAfter: ended.expiresAt })
    if (ended.requestedBy) await tellRequester(ended.requestedBy, isDone)
  })
}

/** A key of src/i18n/en/errors.ts. */
function reasonOf(error: unknown): string {
  const said = isAppError(error) ? error.reason : undefined
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (said === 'diskFull' || code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull'
  return said === 'fileUnreadable' ? said : 'unexpected'
}

/** Removes archives whose days are over, and gives up what nobody works on any more. */
export const tidyExports = defineJob('data-export.tidy', {
  input: z.object({}),
  perOrganization: 1,
  timeoutSeconds: 10 * minute,
  attempts: 12,
  run: async () => {
    const over = and(eq(dataExport.state, 'done'), lt(dataExport.expiresAt, sql`now()`))
    for (const { id } of await db.select({ id: dataExport.id }).from(dataExport).where(over)) {
      // The file first: a failure leaves a row that the next attempt finds again.
      await storage.remove(exportFile(id))
      await db.update(dataExport).set({ state: 'expired' }).where(eq(dataExport.id, id))
    }
    const silent = lt(
      sql`coalesce(${dataExport.seenAt}, ${dataExport.createdAt} + interval '1 day')`,
      sql`now() - ${silence}`,
    )
    const given = await db
      .update(dataExport)
      .set({ state: 'failed', active: null, reason: 'exportInterrupted', finishedAt: sql`now()` })
      .where(and(isActive, silent))
      .returning({ id: dataExport.id, requestedBy: dataExport.requestedBy })
    for (const { id, requestedBy } of given) {
      if (requestedBy) await tellRequester(requestedBy, false)
      await storage.remove(exportFile(id))
    }
    if ((await db.$count(dataExport, isActive)) > 0) await watchExports()
  },
})

/** Looks again in a while, so that an export whose worker was killed does not stand in the way of the next one. */
export const watchExports = (): Promise<string | undefined> =>
  enqueue(tidyExports, {}, { startAfter: new Date(Date.now() + 20 * minute * 1000), singletonKey: 'watch' })

export const dataExportJobs = [makeExport, tidyExports]
