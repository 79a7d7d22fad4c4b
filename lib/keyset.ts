import { and, asc, desc, eq, gt, gte, is, isNull, lt, lte, or, SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { AppError } from './errors'

/** Where a page ended: the value that it was sorted by, and the id. */
const position = z.tuple([z.union([z.string(), z.number(), z.boolean(), z.null()]), z.uuid()])

/** A column of a table that is joined, and may have no row. */
interface Joined {
  readonly joined: PgColumn
}

/** A column, or an expression that is never empty, under the name that its value has in the row. */
type Sortable = PgColumn | Joined | SQL.Aliased<string>

interface Order {
  /** What comes after the cursor. */
  after: SQL | undefined
  by: SQL[]
  /** The page of the rows that were found, one more than it may hold, and where the next begins. */
  page: <Row extends { id: string }>(found: Row[], limit: number) => { rows: Row[]; nextCursor?: string }
}

const isExpression = (column: Sortable): column is SQL.Aliased<string> => is(column, SQL.Aliased)
const isJoined = (column: Sortable): column is Joined => 'joined' in column

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
  columns: Record<string, Sortable>,
  id: PgColumn,
  cursor: string | undefined,
): Order {
  const falls = !sort || sort.startsWith('-')
  const name = sort?.replace('-', '') ?? ''
  const chosen = columns[name]
  const isComputed = chosen !== undefined && isExpression(chosen)
  const plain = isComputed ? undefined : chosen && isJoined(chosen) ? chosen.joined : chosen
  const column: SQLWrapper | undefined = isComputed ? chosen.sql : plain
  const key = isComputed ? chosen.fieldAlias : name
  const isFilled = isComputed || (plain?.notNull && plain === chosen)
  const [direction, beyond, notBefore] = falls ? [desc, lt, lte] : [asc, gt, gte]
  const [value, last] = cursor ? positionOf(cursor, plain) : []

  const after = (): SQL | undefined => {
    if (last === undefined) return undefined
    const later = beyond(id, last)
    if (!column) return later
    if (value === null) return and(isNull(column), later)
    const past = or(beyond(column, value), and(eq(column, value), later))
    // The first half says nothing new; an index can begin there.
    return isFilled ? and(notBefore(column, value), past) : or(past, isNull(column))
  }
  const first = column && (isFilled ? [direction(column)] : [sql`${direction(column)} nulls last`])

  return {
    after: after(),
    by: [...(first ?? []), direction(id)],
    page(found, limit) {
      const rows = found.slice(0, limit)
      const end = rows.at(-1)
      const value = end && column ? Reflect.get(end, key) : null
      return { rows, ...(end && found.length > limit ? { nextCursor: JSON.stringify([value, end.id]) } : {}) }
    },
  }
}

function positionOf(cursor: string, column: PgColumn | undefined): [unknown, string] {
  try {
    const [value, id] = position.parse(JSON.parse(cursor))
    const isMoment = column?.dataType === 'date'
    return [value !== null && isMoment ? new Date(String(value)) : value, id]
  } catch (cause) {
    throw new AppError('invalid', { detail: 'the cursor of a list', cause })
  }
}
