import type pg from 'pg'
import { textOf } from './acting-client'
import { isIdle, settled } from './client-state'

const begins = /^\s*(begin|start\s+transaction)\b/i

/**
 * Makes sure that the place of a connection comes back to its pool. Whoever has it may never give it back when it is lost,
 * or when a transaction cannot begin: Drizzle does not. And what is given back in a transaction is ended, since what the
 * next one writes would be part of it, and gone with it.
 *
 * @param client a connection that was just taken from its pool; what it is changed to holds until it is given back
 * @returns the same connection
 * @example const client = held(await pool.connect())
 * @see https://github.com/drizzle-team/drizzle-orm/issues/6114 `begin` stands before the `try` in drizzle-orm 0.45.4
 */
export function held(client: pg.PoolClient): pg.PoolClient {
  const { release, query } = client
  let [isReturned, isBack] = [false, false]
  const giveBack = (error: Error | boolean) => {
    if (isBack) return
    isBack = true
    client.off('end', lose)
    client.query = query
    release(error)
  }
  const lose = () => giveBack(true)
  client.once('end', lose)
  const watched = (...given: unknown[]): unknown => {
    const answer: unknown = Reflect.apply(query, client, given)
    if (answer instanceof Promise && begins.test(textOf(given[0]))) answer.catch(lose)
    return answer
  }
  // pg declares nine ways to call it, and all of them are passed on.
  client.query = watched as typeof query
  client.release = (error) => {
    if (isReturned) throw new Error('This connection was given back already.')
    isReturned = true
    const settling = error ? undefined : settled(client)
    const end = () => giveBack(error || !isIdle(client))
    if (settling) void settling.then(end)
    else end()
  }
  return client
}
