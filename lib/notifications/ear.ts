import { setTimeout as sleep } from 'node:timers/promises'
import { LoginPool, type LoginPoolConfig, surviveLostConnections } from '@refactkit/tenancy'
import type pg from 'pg'
import { connectionOf } from '../../db/urls'
import { describeError, log } from '../log'
import { channel } from './channel'

/** What it says to itself; nobody's id. */
const proof = '-'

/** One connection that hears whose news there is. It notices where nothing can be heard, and says so. */
export class Ear {
  readonly #pool: LoginPool
  readonly #onNews: (userIds: string[]) => void
  #client: pg.PoolClient | undefined
  #proven: (() => void) | undefined
  #proof: Promise<boolean> | undefined
  #isClosed = false

  constructor(onNews: (userIds: string[]) => void, connection: LoginPoolConfig = connectionOf('auth')) {
    // One that listens, and one that finds out whether it does.
    this.#pool = new LoginPool({ ...connection, max: 2, connectionTimeoutMillis: 10_000 })
    surviveLostConnections(this.#pool)
    this.#onNews = onNews
  }

  /**
   * Whether it hears what another connection says, within so many milliseconds. A pooler that lends connections out by the
   * transaction takes LISTEN and lets nothing through.
   */
  hears(patience: number): Promise<boolean> {
    this.#proof ??= this.#prove(patience).finally(() => {
      this.#proof = undefined
    })
    return this.#proof
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#proof
    this.#drop()
    await this.#pool.end()
  }

  async #prove(patience: number): Promise<boolean> {
    if (this.#isClosed) return false
    try {
      await this.#connect()
      const heard = new Promise<true>((resolve) => {
        this.#proven = () => resolve(true)
      })
      await this.#pool.query(`notify ${channel}, '${proof}'`)
      const isHeard = await Promise.race([heard, sleep(patience, false as const, { ref: false })])
      if (!isHeard) this.#drop()
      return isHeard
    } catch (error) {
      log.debug({ cause: describeError(error) }, 'news cannot be heard')
      this.#drop()
      return false
    }
  }

  #drop(): void {
    this.#client?.release(true)
    this.#client = undefined
  }

  async #connect(): Promise<void> {
    if (this.#client) return
    const client = await this.#pool.connect()
    this.#client = client
    const lost = () => {
      if (this.#client === client) this.#drop()
    }
    client.once('error', lost).once('end', lost)
    client.on('notification', ({ payload = '' }) => {
      if (payload === proof) this.#proven?.()
      else this.#onNews(payload.split(','))
    })
    await client.query(`listen ${channel}`)
  }
}
