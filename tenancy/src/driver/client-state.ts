import type pg from 'pg'

/** What pg tracks of a connection and its pool reads too; @types/pg does not name it. */
type ClientState = pg.ClientBase & {
  readyForQuery?: boolean
  _queryable?: boolean
  _ended?: boolean
  getTransactionStatus?: () => string | null
  connection?: { readonly stream: { readonly destroyed: boolean } }
}

/** Also one that was destroyed a moment ago, of which pg hears later. */
const isLost = (client: ClientState): boolean =>
  client._queryable === false || client._ended === true || client.connection?.stream.destroyed === true

/**
 * Whether the server has answered everything on this connection and is outside any transaction, so that it can serve
 * another organization.
 *
 * @example client.release(!isIdle(client))
 */
export const isIdle = (client: ClientState): boolean =>
  client.readyForQuery === true && !isLost(client) && client.getTransactionStatus?.() === 'I'

/**
 * Whether a transaction is open here that can only be rolled back.
 *
 * @example if (isFailed(client)) await client.query('rollback')
 */
export const isFailed = (client: ClientState): boolean =>
  client.readyForQuery === true && !isLost(client) && client.getTransactionStatus?.() === 'E'

const answers = ['drain', 'end', 'error'] as const

/**
 * Waits until the server has answered the Sync, so that the state of the connection is known; after an error it follows a
 * moment later.
 *
 * @returns what to wait for, or nothing where the state is known already
 * @example await settled(client)
 */
export function settled(client: ClientState): Promise<void> | undefined {
  if (client.readyForQuery !== false || isLost(client)) return undefined
  return new Promise((resolve) => {
    const done = () => {
      for (const answer of answers) client.off(answer, done)
      resolve()
    }
    for (const answer of answers) client.on(answer, done)
  })
}
