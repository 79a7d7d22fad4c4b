// A comment may not come first: PostgreSQL nests `/*`, ends `--` at a carriage return too, and whoever reads either
// otherwise takes another word for the first.
const firstWord = /^[ \t\n\r\f(]*([a-z]+)/i

const admitted = /^[ \t\n\r\f(]*(?:select|insert|update|delete|merge|with|values|table)(?![a-z])/i

const transactionControl =
  /^(?:begin(?: (?:isolation level (?:read uncommitted|read committed|repeatable read|serializable)|read only|read write|(?:not )?deferrable|,| )*)?|commit|rollback|savepoint sp\d+|release savepoint sp\d+|rollback to savepoint sp\d+)$/

/** What is thrown instead of sending a statement that could outlive or leave its scope. */
export class StatementError extends Error {
  override readonly name = 'StatementError'
}

/**
 * Refuses every statement that is not a plain read or write of rows.
 *
 * `SET`, `DO`, `CALL`, `DECLARE`, `BEGIN`, `COPY` and their kind can change the session or the scope; as part of a SELECT
 * they cannot be written, and the extended protocol takes one statement per text, so the first word decides.
 *
 * @param text the SQL text
 * @throws StatementError when it does not begin with select, insert, update, delete, merge, with, values or table
 * @example admit('select 1') // passes; admit('set role postgres') throws
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
 */
export function admit(text: string): void {
  if (admitted.test(text)) return
  const word = firstWord.exec(text)?.[1]?.toLowerCase()
  throw new StatementError(
    `The database of an organization takes select, insert, update, delete, merge, with, values and table; not ${word ?? 'this'}.`,
  )
}

/**
 * Whether the text is one of those that Drizzle itself sends to begin, nest and end a transaction, letter by letter.
 *
 * @param text the SQL text
 * @example isTransactionControl('savepoint sp1') // true
 */
export const isTransactionControl = (text: string): boolean => transactionControl.test(text)
