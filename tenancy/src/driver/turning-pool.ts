import pg from 'pg'
import { acting } from './acting-client'

/** pg's pool configuration, for a login whose password may be changing. */
export interface LoginPoolConfig extends pg.PoolConfig {
  /** What the password was under the secret before; tried when the one in the connection string is refused. */
  previousPassword?: string | undefined
}

/**
 * Whether it was the password that was refused: PostgreSQL has a code for it, PgBouncer one that stands for more.
 *
 * @param error whatever connecting threw
 * @returns false for everything that is no such refusal
 * @example isPasswordRefused(error)
 */
export const isPasswordRefused = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === '28P01' || (error.code === '08P01' && /authentication failed/.test(error.message)))

/** Without it a peer that went without a word, or a firewall between, is never missed: pg's own default is off. */
const alive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 }

/** The same address with another password. */
function withPassword(connectionString: string | undefined, password: string): string {
  const url = new URL(connectionString ?? '')
  url.password = password
  return url.href
}

/**
 * A pool that goes on through a change of the secret, for whoever gives back each connection in whatever state it is.
 *
 * @param config as for a `LoginPool`
 * @throws as a `LoginPool`
 * @example new TurningPool({ connectionString, previousPassword })
 */
export class TurningPool extends pg.Pool {
  /** Which of the two was taken last; undefined where there is only one. */
  readonly #turn: { second: boolean } | undefined

  constructor({ previousPassword, ...given }: LoginPoolConfig) {
    const config = { ...alive, Client: acting(pg.Client), ...given }
    if (previousPassword === undefined) {
      super(config)
      return
    }
    const turn = { second: false }
    const second = withPassword(config.connectionString, previousPassword)
    // The pool makes its connections with this class, each when it is needed.
    class LoginClient extends acting(pg.Client) {
      constructor(options?: pg.ClientConfig) {
        super(turn.second ? { ...options, connectionString: second } : options)
      }
    }
    super({ ...config, Client: LoginClient })
    this.#turn = turn
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | undefined {
    const turn = this.#turn
    if (!callback) return turn ? this.#connect(turn) : super.connect()
    if (!turn) {
      super.connect(callback)
      return undefined
    }
    this.#connect(turn).then(
      (client) => callback(undefined, client, (release) => client.release(Boolean(release))),
      (error: Error) => callback(error, undefined, () => {}),
    )
    return undefined
  }

  async #connect(turn: { second: boolean }): Promise<pg.PoolClient> {
    const { second } = turn
    try {
      return await super.connect()
    } catch (error) {
      if (!isPasswordRefused(error)) throw error
      // Of many connections that are refused at once, the first has turned already.
      turn.second = !second
      return await super.connect()
    }
  }
}
