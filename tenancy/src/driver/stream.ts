import { type Answer, answering } from './answering'
import type { Reading } from './reading'
import { admit, StatementError } from './statements'
import type { Part } from './steps'

/** A row of what a query answers: of its list, or of the result of raw SQL. */
export type RowOf<Query extends PromiseLike<unknown>> =
  Awaited<Query> extends readonly (infer Row)[]
    ? Row
    : Awaited<Query> extends { rows: readonly (infer Row)[] }
      ? Row
      : never

/** How many rows are read at a time unless said otherwise. */
const defaultRows = 500

let portals = 0

function rowsOf<Query extends PromiseLike<unknown>>(answer: unknown): RowOf<Query>[] {
  const rows: unknown =
    typeof answer === 'object' && answer !== null && 'rows' in answer ? answer.rows : answer
  if (!Array.isArray(rows))
    throw new StatementError('A stream takes a query that answers with a list of rows.')
  return rows
}

/**
 * Reads the rows of a query a part at a time, however many there are.
 *
 * @param reading where from
 * @param query a Drizzle query that nobody has awaited
 * @param rows how many are in memory at a time
 * @throws as the query alone
 * @example for await (const image of stream(reading, db.select().from(galleryImage))) write(image)
 */
export async function* stream<Query extends PromiseLike<unknown>>(
  reading: Reading,
  query: Query,
  rows = defaultRows,
): AsyncGenerator<RowOf<Query>, void, undefined> {
  portals++
  let part: Part = { portal: `rows:${portals}`, rows }
  let open = true
  const read: Answer = async ({ statement, values }) => {
    admit(statement.text)
    const result = await reading.read({ statement, values, part })
    part = { ...part, fields: result.fields }
    open = result.command === null
    return result
  }
  try {
    while (open) {
      for (const row of rowsOf<Query>(await answering(read, query))) {
        reading.check()
        yield row
      }
    }
  } finally {
    await reading.end(part.portal)
  }
}
