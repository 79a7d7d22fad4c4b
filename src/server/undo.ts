import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { requireScope } from '@refactkit/tenancy'
import { getTableColumns, getTableName, inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { db } from '@/db'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { createSeal } from '@/lib/seal'

const { seal, open } = createSeal('undo', env.BETTER_AUTH_SECRET, env.BETTER_AUTH_PREVIOUS_SECRET)

/** Each row is a text of the database's own: a moment would lose digits on its way through JavaScript. */
const keptRows = z.object({
  organizationId: z.string(),
  table: z.string(),
  until: z.number(),
  rows: z.array(z.string()),
})

const anHour = 60 * 60 * 1000

/** A sealed text comes back in one request, which may have a megabyte. */
const mostBytes = 300_000

type Table = PgTable & { id: PgColumn }

/**
 * Deletes rows for good, and answers them sealed: whoever may delete them can have them put back for an hour. Nothing of
 * them stays in the database, so that their keys are free and what they refer to can go.
 */
export async function deleteRows(table: Table, ids: string[]): Promise<{ ids: string[]; undo: string[] }> {
  const deleted = await db
    .delete(table)
    .where(inArray(table.id, ids))
    .returning({ id: table.id, row: sql<string>`to_jsonb(${table})::text` })
  const parts: string[][] = []
  let room = 0
  for (const { row } of deleted) {
    const bytes = Buffer.byteLength(row)
    if (bytes > room) {
      parts.push([])
      room = mostBytes
    }
    parts.at(-1)?.push(row)
    room -= bytes
  }
  return { ids: deleted.map(({ id }) => String(id)), undo: parts.map((rows) => sealed(table, rows)) }
}

/** Puts back as they were what `deleteRows` has deleted. */
export async function restoreRows(table: Table, undo: string): Promise<{ ids: string[] }> {
  const names = Object.values(getTableColumns(table)).map(({ name }) => sql.identifier(name))
  const rows = `[${opened(table, undo).join()}]`
  const kept: SQL = sql`select ${sql.join(names, sql`, `)} from jsonb_populate_recordset(null::${table}, ${rows}::jsonb)`
  const restored = await db.insert(table).select(kept).returning({ id: table.id })
  return { ids: restored.map(({ id }) => String(id)) }
}

function sealed(table: Table, rows: string[]): string {
  const { organizationId } = requireScope()
  const until = Date.now() + anHour
  const text = JSON.stringify({ organizationId, table: getTableName(table), until, rows })
  return seal(deflateRawSync(text).toString('base64'))
}

function opened(table: Table, undo: string): string[] {
  const text = open(undo)
  const found = text && keptRows.parse(JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString()))
  const isOurs = found && found.organizationId === requireScope().organizationId
  if (!isOurs || found.table !== getTableName(table)) throw new AppError('not-found')
  if (found.until < Date.now()) throw new AppError('not-found', { reason: 'undoTooLate' })
  return found.rows
}
