import type pg from 'pg'
import { isIdle, settled } from '../../driver/client-state'
import { first } from '../../driver/connections'
import { Exchange, exchange } from '../../driver/exchange'
import { type QueryInput, statementOf } from '../../driver/query-input'
import { ScopedPool } from '../../driver/scoped-pool'
import { admit } from '../../driver/statements'
import type { Step } from '../../driver/steps'
import { requireAnyScope, type Scope } from '../../scope/scope'
import { currentTransaction } from '../../scope/transaction'
import { byPg } from '../oracle/step'
import type { Subject } from '../vectors/subject'
import type { MakePool } from '../world/world'
import { attack, type Mutant } from './mutant'

/** What a driver can lack. */
interface Lacking {
  readonly admit?: boolean
  readonly idle?: boolean
  readonly scope?: 'not sent' | 'of whoever came first'
}

/** The driver's way of sending one statement, written again with parts left out. */
class LackingPool extends ScopedPool {
  readonly #lacking: Lacking
  readonly #firstScopes = new WeakMap<pg.PoolClient, Scope>()

  constructor(config: pg.PoolConfig, lacking: Lacking) {
    super({ ...config, max: 1 })
    this.#lacking = lacking
  }

  override async query(input: QueryInput, values?: readonly unknown[]): Promise<pg.QueryResult> {
    const scope = requireAnyScope()
    const transaction = currentTransaction()
    if (transaction?.client) return await transaction.client.query(input, values)
    const statement = statementOf(input)
    if (!this.#lacking.admit) admit(statement.text)
    const client = await this.unscoped.connect()
    try {
      const opening = this.#opening(client, scope)
      return first(await exchange(client, new Exchange([...opening, { statement, values }], undefined)))
    } finally {
      await settled(client)
      client.release(!this.#lacking.idle && !isIdle(client))
    }
  }

  #opening(client: pg.PoolClient, scope: Scope): Step[] {
    if (this.#lacking.scope === 'not sent') return []
    if (this.#lacking.scope !== 'of whoever came first') return [{ scope }]
    const kept = this.#firstScopes.get(client) ?? scope
    this.#firstScopes.set(client, kept)
    return [{ scope: kept }]
  }
}

const without =
  (lacking: Lacking): MakePool =>
  (config) =>
    new LackingPool(config, lacking)

/** The protections of the driver, tried on one table. */
export const driverMutants = ({ name, sql }: Subject): Mutant[] => {
  const object = 'driver'
  return [
    {
      name: 'that a statement carries its organization',
      object,
      pool: without({ scope: 'not sent' }),
      attacks: [`select-all/${name}`],
    },
    {
      name: 'that every statement carries its own organization',
      object,
      pool: without({ scope: 'of whoever came first' }),
      attacks: [`interleaved/${name}`],
    },
    {
      name: 'that only reads and writes of rows are sent',
      object,
      pool: without({ admit: true }),
      attacks: [`sticky-setting/${name}`],
    },
    {
      name: 'that a connection comes back idle',
      object,
      without: { text: 'every statement is sent', pool: without({ admit: true }) },
      pool: without({ admit: true, idle: true }),
      attacks: [
        attack(
          `left-open/${name}`,
          'pg',
          [byPg({ text: `select * from ${sql}` })],
          [byPg({ text: 'begin' }, 'b')],
        ),
      ],
    },
  ]
}
