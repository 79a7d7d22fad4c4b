import type pg from 'pg'
import { held } from './held-client'
import { TurningPool } from './turning-pool'

/**
 * A pool that goes on through a change of the secret: a connection refused with one of the two passwords is made with the
 * other, so the server may be deployed before the push that changes the passwords, and the push run while it serves.
 * Its connections notice a server that is gone: TCP asks for a sign of life after ten seconds of silence. The place of one
 * that is lost, or on which no transaction can begin, comes back to the pool, also where nobody gives it back.
 *
 * @param config pg's pool configuration, with `previousPassword` while the secret is being changed
 * @throws TypeError when there is a previous password and no connection string
 * @example
 * const previousPassword = passwordBefore(connectionString, secret, previousSecret)
 * const pool = new LoginPool({ connectionString, previousPassword })
 */
export class LoginPool extends TurningPool {
  override connect(): Promise<pg.PoolClient>
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | undefined {
    if (!callback) return super.connect().then(held)
    super.connect((error, client, done) => {
      if (!client) return callback(error, client, done)
      const taken = held(client)
      callback(error, taken, (release) => taken.release(release))
    })
    return undefined
  }
}
