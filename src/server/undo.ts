import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { requireScope } from '@refactkit/tenancy'
import { nullRow } from '@refactkit/tenancy/schema'
import { getTableColumns, getTableName, inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { db } from '@/db'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { createSeal } from '@/lib/seal'

type Seal = ReturnType<typeof createSeal>

const sealFor = (label: string) => createSeal(label, env.BETTER_AUTH_SECRET, env.BETTER_AUTH_PREVIOUS_SECRET)

// What undoes a change must not pass for what puts a row back.
const deletions = sealFor('undo')
const changes = sealFor('undo of changes')

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
  return {
    ids: deleted.map(({ id }) => String(id)),
    undo: inParts(deletions, table, deleted),
  }
}

/** Puts back as they were what `deleteRows` has deleted. */
export async function restoreRows(table: Table, undo: string): Promise<{ ids: string[] }> {
  const names = Object.values(getTableColumns(table)).map(({ name }) => sql.identifier(name))
  const rows = `[${opened(deletions, table, undo).join()}]`
  const kept: SQL = sql`select ${sql.join(names, sql`, `)} from jsonb_populate_recordset(${nullRow(table)}, ${rows}::jsonb)`
  const restored = await db.insert(table).select(kept).returning({ id: table.id })
  return { ids: restored.map(({ id }) => String(id)) }
}

/**
 * Gives rows the same values, and answers sealed what they had instead: whoever may change them can have them changed back
 * for an hour.
 *
 * @param values by the names of the table's properties; what is undefined stays as it is
 */
export async function changeRows(
  table: Table,
  ids: string[],
  values: Record<string, unknown>,
): Promise<{ ids: string[]; undo: string[] }> {
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => values[key] !== undefined)
  const parts = [['id', table.id] as const, ...columns].map(
    ([, column]) => sql`${column.name}::text, ${column}`,
  )
  const are = inArray(table.id, ids)
  return await db.transaction(async () => {
    const before = await db
      .select({ id: table.id, row: sql<string>`jsonb_build_object(${sql.join(parts, sql`, `)})::text` })
      .from(table)
      .where(are)
      .for('update')
    await db.update(table).set(values).where(are)
    return { ids: before.map(({ id }) => String(id)), undo: inParts(changes, table, before) }
  })
}

/** Gives rows back what `changeRows` has taken from them; whatever else was changed since stays. */
export async function revertRows(table: Table, undo: string): Promise<{ ids: string[] }> {
  const rows = opened(changes, table, undo)
  const kept = z.record(z.string(), z.unknown()).parse(JSON.parse(rows[0] ?? '{}'))
  const columns = Object.entries(getTableColumns(table)).filter(
    ([, { name }]) => name !== table.id.name && Object.hasOwn(kept, name),
  )
  const values = columns.map(([key, { name }]) => [key, sql`before.${sql.identifier(name)}`])
  const reverted = await db
    .update(table)
    .set(Object.fromEntries(values))
    .from(sql`jsonb_populate_recordset(${nullRow(table)}, ${`[${rows.join()}]`}::jsonb) as before`)
    .where(sql`${table.id} = before.${sql.identifier(table.id.name)}`)
    .returning({ id: table.id })
  return { ids: reverted.map(({ id }) => String(id)) }
}

/** So many rows in each sealed text as one request may bring back. */
function inParts(seal: Seal, table: Table, rows: readonly { row: string }[]): string[] {
  const parts: string[][] = []
  let room = 0
  for (const { row } of rows) {
    const bytes = Buffer.byteLength(row)
    if (bytes > room) {
      parts.push([])
      room = mostBytes
    }
    parts.at(-1)?.push(row)
    room -= bytes
  }
  return parts.map((part) => sealed(seal, table, part))
}

function sealed({ seal }: Seal, table: Table, rows: string[]): string {
  const { organizationId } = requireScope()
  const until = Date.now() + anHour
  const text = JSON.stringify({ organizationId, table: getTableName(table), until, rows })
  return seal(deflateRawSync(text).toString('base64'))
}

function opened({ open }: Seal, table: Table, undo: string): string[] {
  const text = open(undo)
  const found = text && keptRows.parse(JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString()))
  const isOurs = found && found.organizationId === requireScope().organizationId
  if (!isOurs || found.table !== getTableName(table)) throw new AppError('not-found')
  if (found.until < Date.now()) throw new AppError('not-found', { reason: 'undoTooLate' })
  return found.rows
}
