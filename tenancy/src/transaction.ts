import type { TransactionClient } from './scoped-client'
import { sharedStorage } from './shared-storage'

interface Transaction {
  client: TransactionClient | undefined
  readonly afterCommit: Array<() => unknown>
}

const storage = sharedStorage<Transaction>('transaction')

/** The transaction that is open here, if any; queries on the scoped database join it. */
export const currentTransaction = (): Transaction | undefined => storage.getStore()

/**
 * Runs `work` so that every query of the scoped database inside it joins one transaction, and then what `afterCommit`
 * collected.
 *
 * @param work begins, uses and commits the transaction, or rolls back and throws
 * @throws whatever `work` throws; then nothing of what was collected runs
 */
export async function inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
  const transaction: Transaction = { client: undefined, afterCommit: [] }
  const result = await storage.run(transaction, work)
  for (const act of transaction.afterCommit) await act()
  return result
}

/**
 * Runs `act` once what was written is committed: at the end of the transaction that is open here, or at once when none
 * is, because then each statement has committed by itself. A transaction that rolls back forgets it.
 *
 * @param act sends a mail, removes a file, calls a webhook: whatever must not happen for a write that did not
 * @throws whatever `act` throws
 * @example await afterCommit(() => sendEmail(invitationMail(member)))
 */
export async function afterCommit(act: () => unknown): Promise<void> {
  const transaction = storage.getStore()
  if (transaction) transaction.afterCommit.push(act)
  else await act()
}
