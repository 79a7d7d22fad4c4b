import type pg from 'pg'
import { sharedStorage } from '../scope/shared-storage'
import { StatementError } from './statements'
import type { Asked, Runner } from './steps'

/** Answers what a Drizzle query asks, instead of sending it to the database at once. */
export type Answer = (asked: Asked, runner: Runner) => Promise<pg.QueryResult>

const storage = sharedStorage<Answer | undefined>('answer')

/** Who answers a query that is awaited here; nobody but the database, as a rule. */
export const currentAnswer = (): Answer | undefined => storage.getStore()

/**
 * Awaits a Drizzle query whose statement `answer` receives; what it answers passes Drizzle's own mapping of rows.
 *
 * @throws StatementError when the query asks nothing, or more than once: it has been awaited before, or is none
 * @example const rows = await answering(async (asked) => await cursor.read(asked), db.select().from(invoice))
 */
export async function answering<Result>(answer: Answer, query: PromiseLike<Result>): Promise<Result> {
  let asked = 0
  const once: Answer = (statement, runner) => {
    asked++
    // What is sent for the answer is nobody's to answer but the database's.
    return storage.run(undefined, () => answer(statement, runner))
  }
  const result = await storage.run(once, async () => await query)
  if (asked !== 1)
    throw new StatementError(
      'Give queries that nobody has awaited: `db.select()…`, without an await in front.',
    )
  return result
}
