import { and, asc, desc, eq, gt, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { AppError } from '@/lib/errors'

/** Where a page ended: the value that it was sorted by, and the id. */
const position = z.tuple([z.union([z.string(), z.number(), z.boolean(), z.null()]), z.uuid()])

interface Order {
  /** What comes after the cursor. */
  after: SQL | undefined
  by: SQL[]
  /** The page of the rows that were found, one more than it may hold, and where the next begins. */
  page: <Row extends { id: string }>(found: Row[], limit: number) => { rows: Row[]; nextCursor?: string }
}

/**
 * Pages by key: each begins after the last row of the one before, so that every page costs the same and none repeats or
 * skips a row. `sort` is a key of `columns`, with a minus for falling; without one the newest come first, as ids are
 * ordered by time. What is empty comes last either way.
 *
 * @example
 * const order = keyset('-total', { total: invoice.total }, invoice.id, cursor)
 */
export function keyset(
  sort: string | undefined,
  columns: Record<string, PgColumn>,
  id: PgColumn,
  cursor: string | undefined,
): Order {
  const falls = !sort || sort.startsWith('-')
  const name = sort?.replace('-', '') ?? ''
  const column = columns[name]
  const [direction, beyond] = falls ? [desc, lt] : [asc, gt]
  const [value, last] = cursor ? positionOf(cursor, column) : []

  const after = (): SQL | undefined => {
    if (last === undefined) return undefined
    const later = beyond(id, last)
    if (!column) return later
    if (value === null) return and(isNull(column), later)
    return or(
      beyond(column, value),
      and(eq(column, value), later),
      column.notNull ? undefined : isNull(column),
    )
  }
  const first = column && (column.notNull ? [direction(column)] : [sql`${direction(column)} nulls last`])

  return {
    after: after(),
    by: [...(first ?? []), direction(id)],
    page(found, limit) {
      const rows = found.slice(0, limit)
      const end = rows.at(-1)
      const key = end && column ? Reflect.get(end, name) : null
      return { rows, ...(end && found.length > limit ? { nextCursor: JSON.stringify([key, end.id]) } : {}) }
    },
  }
}

function positionOf(cursor: string, column: PgColumn | undefined): [unknown, string] {
  try {
    const [value, id] = position.parse(JSON.parse(cursor))
    return [value !== null && column?.dataType === 'date' ? new Date(String(value)) : value, id]
  } catch (cause) {
    throw new AppError('invalid', { detail: 'the cursor of a list', cause })
  }
}
