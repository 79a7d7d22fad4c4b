import { uuidv7 } from '@refactkit/tenancy'
import { and, eq, isNotNull, lt, or, sql } from 'drizzle-orm'
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

const isOf = (id: string, file: string) => and(eq(dataExport.id, id), eq(dataExport.file, file), isActive)

/**
 * Writes the archive that was asked for. Run twice, it is told once: whoever begins again names another file, so that a
 * worker that was thought to be gone neither overwrites nor removes what the next one has written.
 */
export const makeExport = defineJob('data-export.make', {
  input: z.object({ id: z.uuid() }),
  attempts,
  backoffSeconds: 30,
  timeoutSeconds: 4 * hour,
  concurrency: 2,
  perOrganization: 1,
  run: async ({ id }, { attempt, signal }) => {
    const file = await begin(id)
    if (!file) return
    try {
      // Loaded when there is one to make, so that a server never reads what packs archives.
      const { makeArchive } = await import('./make')
      const made = await makeArchive(id, file, signal)
      await finish(id, file, { ...made, state: 'done', progress: 100 })
    } catch (error) {
      // A worker that stops gives it back, and the next one begins again.
      if (signal.aborted) throw error
      await removeUnlessDone(file).catch(() => undefined)
      if (attempt < attempts) await waitAgain(id, file)
      else await finish(id, file, { state: 'failed', reason: reasonOf(error) })
      throw error
    }
  },
})

/** Takes an export over, without what an earlier attempt has left of it; answers the name of its file. */
async function begin(id: string): Promise<string | undefined> {
  const file = uuidv7()
  const isIt = and(eq(dataExport.id, id), isActive)
  const [left] = await db.select({ file: dataExport.file }).from(dataExport).where(isIt)
  // First, while the row still names it.
  if (left?.file) await storage.remove(exportFile(left.file))
  const begun = { state: 'running', file, seenAt: sql`now()`, progress: 0 }
  const { rowCount } = await db.update(dataExport).set(begun).where(isIt)
  return rowCount === 1 ? file : undefined
}

/** The answer to a commit may be lost, and the commit not be. */
async function removeUnlessDone(file: string): Promise<void> {
  const isDone = and(eq(dataExport.file, file), eq(dataExport.state, 'done'))
  if ((await db.$count(dataExport, isDone)) === 0) await storage.remove(exportFile(file))
}

const waitAgain = (id: string, file: string) =>
  db.update(dataExport).set({ state: 'waiting', seenAt: null }).where(isOf(id, file))

type Outcome = Partial<typeof dataExport.$inferInsert> & { state: 'done' | 'failed' }

/** Says how it ended, has it forgotten in time, and writes to whoever asked; all of it or nothing. */
async function finish(id: string, file: string, outcome: Outcome): Promise<void> {
  const isDone = outcome.state === 'done'
  const expiresAt = isDone ? sql`now() + make_interval(days => ${exportLimits.keptDays})` : undefined
  await db.transaction(async () => {
    const [ended] = await db
      .update(dataExport)
      .set({ ...outcome, active: null, finishedAt: sql`now()`, expiresAt })
      .where(isOf(id, file))
      .returning({ requestedBy: dataExport.requestedBy, expiresAt: dataExport.expiresAt })
    if (!ended) throw new Error('The export was given up or taken over meanwhile.')
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

/** Gives up what nobody works on any more, and removes archives whose days are over or that nobody was told of. */
export const tidyExports = defineJob('data-export.tidy', {
  input: z.object({}),
  perOrganization: 1,
  timeoutSeconds: 10 * minute,
  attempts: 12,
  run: async () => {
    // First, so that a storage that removes nothing does not keep the next export from being asked for.
    await giveUpSilent()
    if ((await db.$count(dataExport, isActive)) > 0) await watchExports()
    const isOver = or(
      and(eq(dataExport.state, 'failed'), isNotNull(dataExport.file)),
      and(eq(dataExport.state, 'done'), lt(dataExport.expiresAt, sql`now()`)),
    )
    const { id, file, state } = dataExport
    for (const over of await db.select({ id, file, state }).from(dataExport).where(isOver)) {
      // The file first: a failure leaves a row that the next attempt finds again.
      if (over.file) await storage.remove(exportFile(over.file))
      const next = over.state === 'done' ? 'expired' : over.state
      await db.update(dataExport).set({ file: null, state: next }).where(eq(id, over.id))
    }
  },
})

async function giveUpSilent(): Promise<void> {
  const isSilent = lt(
    sql`coalesce(${dataExport.seenAt}, ${dataExport.createdAt} + interval '1 day')`,
    sql`now() - ${silence}`,
  )
  await db.transaction(async () => {
    const given = await db
      .update(dataExport)
      .set({ state: 'failed', active: null, reason: 'exportInterrupted', finishedAt: sql`now()` })
      .where(and(isActive, isSilent))
      .returning({ requestedBy: dataExport.requestedBy })
    for (const { requestedBy } of given) if (requestedBy) await tellRequester(requestedBy, false)
  })
}

/** Looks again in a while, so that an export whose worker was killed does not stand in the way of the next one. */
export const watchExports = (): Promise<string | undefined> =>
  enqueue(tidyExports, {}, { startAfter: new Date(Date.now() + 20 * minute * 1000), singletonKey: 'watch' })

export const dataExportJobs = [makeExport, tidyExports]
