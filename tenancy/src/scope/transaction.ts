import type { TransactionClient } from '../driver/scoped-client'
import { currentScope, requireScope, type Scope, ScopeError } from './scope'
import { sharedStorage } from './shared-storage'

interface Transaction {
  readonly scope: Scope
  client: TransactionClient | undefined
  readonly afterCommit: Array<() => unknown>
  ended: boolean
}

const storage = sharedStorage<Transaction>('transaction')

/**
 * The transaction of the scope that is open here, if any; queries on the scoped database join it. Work that outlived its
 * own scope and has opened another one is not in it any more.
 */
export function currentTransaction(): Transaction | undefined {
  const transaction = storage.getStore()
  return transaction?.scope === currentScope() ? transaction : undefined
}

/**
 * Runs `work` so that every query of the scoped database inside it joins one transaction, and then what `afterCommit`
 * collected.
 *
 * @param work begins, uses and commits the transaction, or rolls back and throws
 * @throws whatever `work` throws; then nothing of what was collected runs
 */
export async function inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
  const transaction: Transaction = { scope: requireScope(), client: undefined, afterCommit: [], ended: false }
  const result = await storage.run(transaction, work).finally(() => {
    transaction.ended = true
  })
  for (const act of transaction.afterCommit) await act()
  return result
}

/**
 * Runs `act` once what was written is committed: at the end of the transaction that is open here, or at once when none
 * is, because then each statement has committed by itself. A transaction that rolls back forgets it, and so does a
 * nested one.
 *
 * @param act sends a mail, removes a file, calls a webhook: whatever must not happen for a write that did not
 * @throws whatever `act` throws; ScopeError when the transaction this belonged to has ended meanwhile
 * @example await afterCommit(() => sendEmail(invitationMail(member)))
 */
export async function afterCommit(act: () => unknown): Promise<void> {
  const transaction = currentTransaction()
  if (!transaction) return void (await act())
  if (transaction.ended)
    throw new ScopeError('This transaction has ended: await every afterCommit inside it.')
  transaction.afterCommit.push(act)
}
