import type { TransactionClient } from '../driver/transaction-client'
import { currentScope, requireAnyScope, type Scope, ScopeError } from './scope'
import { sharedStorage } from './shared-storage'

interface Transaction {
  readonly scope: Scope
  client: TransactionClient | undefined
  readonly afterCommit: Array<() => unknown>
  ended: boolean
}

const storage = sharedStorage<Transaction>('transaction')

const isInside = (scope: Scope | undefined, outer: Scope): boolean =>
  scope !== undefined && (scope === outer || isInside(scope.outer, outer))

/**
 * The transaction that this work began in, if any. Queries on the scoped database join it, and are refused by it once it has
 * ended; those in a scope that was opened after its own had ended are outside of it.
 *
 * @throws ScopeError in a scope that was opened inside its own: the connection of the transaction stands for that one
 */
export function currentTransaction(): Transaction | undefined {
  const transaction = storage.getStore()
  const scope = currentScope()
  if (!transaction || transaction.scope === scope) return transaction
  if (isInside(scope, transaction.scope))
    throw new ScopeError('A transaction is open here: open every scope before it begins.')
  return undefined
}

/** What is thrown where what was written is committed, and something that was to be done after that has failed. */
export class AfterCommitError extends Error {
  override readonly name = 'AfterCommitError'
  /** What each of them threw, in their order; the first is the cause too. */
  readonly errors: readonly unknown[]

  constructor(errors: readonly unknown[]) {
    super('What was written is committed, and something that was to be done after that has failed.', {
      cause: errors[0],
    })
    this.errors = errors
  }
}

/**
 * Runs `work` so that every query of the scoped database inside it joins one transaction, and then what `afterCommit`
 * collected.
 *
 * @param work begins, uses and commits the transaction, or rolls back and throws
 * @throws whatever `work` throws; then nothing of what was collected runs. AfterCommitError when something of that failed,
 *   and everything else of it was done
 */
export async function inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
  const transaction: Transaction = {
    scope: requireAnyScope(),
    client: undefined,
    afterCommit: [],
    ended: false,
  }
  const result = await storage.run(transaction, work).finally(() => {
    transaction.ended = true
  })
  const errors: unknown[] = []
  for (const act of transaction.afterCommit) {
    try {
      await act()
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length > 0) throw new AfterCommitError(errors)
  return result
}

/**
 * Runs `act` once what was written is committed: at the end of the transaction that is open here, or at once when none
 * is, because then each statement has committed by itself. A transaction that rolls back forgets it, and so does a
 * nested one.
 *
 * @param act sends a mail, removes a file, calls a webhook: whatever must not happen for a write that did not
 * @throws ScopeError when the transaction this belonged to has ended meanwhile; whatever `act` throws, where none is open,
 *   and else the transaction an AfterCommitError
 * @example await afterCommit(() => sendEmail(invitationMail(member)))
 */
export async function afterCommit(act: () => unknown): Promise<void> {
  const transaction = currentTransaction()
  if (!transaction) return void (await act())
  if (transaction.ended)
    throw new ScopeError('This transaction has ended: await every afterCommit inside it.')
  transaction.afterCommit.push(act)
}
