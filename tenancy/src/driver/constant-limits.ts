import { sql } from 'drizzle-orm'
import type { PgDialect } from 'drizzle-orm/pg-core'

type Limit = Parameters<PgDialect['buildSelectQuery']>[0]['limit']

// Drizzle puts whatever object it finds there into the statement; its types name placeholders alone.
const written = (limit: Limit): Limit =>
  typeof limit === 'number' && Number.isSafeInteger(limit) && limit >= 0
    ? (sql.raw(String(limit)) as unknown as Limit)
    : limit

/**
 * Has limits that are numbers written into the statement instead of sent beside it. Of a limit that it cannot see,
 * PostgreSQL takes a tenth of all rows to be asked for: the plan that it could keep looks so much worse than one for twenty
 * rows that it plans such a statement anew every time.
 *
 * @param dialect of a Drizzle database, which is changed
 * @see https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/optimizer/util/pathnode.c (adjust_limit_rows_costs)
 * @example writeLimits(dialect)
 */
export function writeLimits(dialect: PgDialect): void {
  const select = dialect.buildSelectQuery.bind(dialect)
  const combine = dialect.buildSetOperationQuery.bind(dialect)
  dialect.buildSelectQuery = (config) => select({ ...config, limit: written(config.limit) })
  dialect.buildSetOperationQuery = ({ leftSelect, setOperator }) =>
    combine({ leftSelect, setOperator: { ...setOperator, limit: written(setOperator.limit) } })
}
