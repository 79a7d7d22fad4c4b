import { currentScope, hasEnded } from '../scope/scope'
import { answersRequests } from './serving'

/** What is thrown instead of reading every organization. */
export class OperationError extends Error {
  override readonly name = 'OperationError'
}

const enable = 'Run `npx refactkit operations enable` and set OPERATIONS_DATABASE_URL to what it prints.'

/** Refuses an operation that has no reason, no login, or no business where it is asked for. */
export function requireOperation(
  connectionString: string | undefined,
  reason: string,
): asserts connectionString is string {
  if (answersRequests())
    throw new OperationError(
      'This process answers requests, and nobody who asks may read every organization.',
    )
  const scope = currentScope()
  if (scope && !hasEnded(scope))
    throw new OperationError('A scope is open here: read across organizations before it, and not inside.')
  const { length } = reason.trim()
  if (length < 10 || length > 1000)
    throw new OperationError('Say why you read every organization, in 10 to 1000 characters.')
  if (!connectionString) throw new OperationError(`There is no login for operations. ${enable}`)
}

/** What to do about a login that is not let in. */
export function sentenceOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== '28P01' && code !== '28000') return error
  return new OperationError(`The login for operations was shut, or its hours are over. ${enable}`, {
    cause: error,
  })
}
