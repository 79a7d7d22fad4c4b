import pg from 'pg'
import { type ScopedDatabase, scopedDatabase } from '../../driver/scoped-database'
import { ScopedPool } from '../../driver/scoped-pool'
import type { RoleNames } from '../../guard/logins'
import { isIsolated } from '../../schema/kinds'
import { identifier } from '../../sql'
import type { Scratch } from '../database/scratch'
import type { TableShape } from '../database/shape'
import { openScope } from '../oracle/session'
import type { Side } from './candidates'
import { isSuperuser, seesEveryRow, withEveryRow } from './privileged'
import { type MadeRow, personIn, type Rows } from './rows'
import { readState, type State, snapshotOf } from './state'

/** Which connections reach the database of the organizations; another one is given to see whether its absence is noticed. */
export type MakePool = (config: pg.PoolConfig) => ScopedPool

/** What a world is made of. */
export interface WorldOptions {
  readonly scratch: Scratch
  readonly database: string
  readonly rows: Rows
  readonly tables: readonly TableShape[]
  /** The schema for relational queries. */
  readonly schema: Record<string, unknown>
  /** Whose rows it holds. */
  readonly sides: readonly Side[]
  readonly makePool?: MakePool
  /** Whether the rows are in it already, because it is a copy of a world. */
  readonly filled?: boolean
}

// One connection for all: whatever one organization leaves on it meets the next.
const oneConnection = (config: pg.PoolConfig): ScopedPool => new ScopedPool({ ...config, max: 1 })

/** Rows of one table as the statement that inserts them, with every column named. */
function insertOf(table: TableShape, rows: readonly MadeRow[]): [text: string, values: unknown[]] {
  const names = Object.keys(rows[0]?.values ?? {})
  const values: unknown[] = []
  const tuples = rows.map((row) => {
    const cells = names.map((name) => {
      values.push(row.values[name] ?? null)
      return `$${values.length}::${table.columns.find((column) => column.name === name)?.type ?? 'text'}`
    })
    return `(${cells.join(', ')})`
  })
  return [
    `insert into ${table.sql} (${names.map(identifier).join(', ')}) overriding system value values ${tuples.join(', ')}`,
    values,
  ]
}

/** Settings of the connections of programs: nothing may hang, and nothing may wait for a neighbour. */
const options = '-c statement_timeout=20000 -c lock_timeout=300 -c DateStyle=ISO -c TimeZone=UTC'

/** One database with the rows of some organizations, which can be looked at from outside and put back as it was. */
export class World {
  readonly database: string
  readonly pool: ScopedPool
  readonly db: ScopedDatabase<Record<string, unknown>>
  readonly rows: Rows
  readonly loginConfig: pg.ClientConfig
  readonly authConfig: pg.ClientConfig
  readonly roles: RoleNames
  readonly #options: WorldOptions
  readonly #admin: pg.Client
  #superuser = false
  #seesAll = false
  #state: State | undefined
  #snapshot: string | undefined
  #held: pg.Client | undefined

  private constructor(made: WorldOptions) {
    const { scratch, database } = made
    this.#options = made
    this.rows = made.rows
    this.database = database
    this.roles = scratch.roles
    this.loginConfig = { connectionString: scratch.loginUrl('app', database), options }
    this.authConfig = { connectionString: scratch.loginUrl('auth', database), options }
    this.pool = (made.makePool ?? oneConnection)({ ...this.loginConfig, max: 1 })
    this.db = scopedDatabase(this.pool, made.schema)
    this.#admin = new pg.Client({ connectionString: scratch.adminUrl(database) })
    this.#admin.on('error', () => {})
  }

  /** Connects to a database and fills it. */
  static async open(made: WorldOptions): Promise<World> {
    const world = new World(made)
    await world.#admin.connect()
    await world.#admin.query(`set TimeZone = 'UTC'`)
    world.#superuser = await isSuperuser(world.#admin)
    world.#seesAll = await seesEveryRow(world.#admin)
    if (!made.filled) await world.#privileged(() => world.#fill())
    if (!made.filled) await world.#admin.query('analyze')
    return world
  }

  #privileged<Result>(work: () => Promise<Result>): Promise<Result> {
    const { tables, scratch } = this.#options
    return withEveryRow(this.#admin, this.#superuser, tables, scratch.roles.owner, work)
  }

  async #fill(tables = this.#options.tables): Promise<void> {
    const { rows, sides } = this.#options
    for (const table of tables) {
      const mine = rows.seeded.filter((row) => row.table === table && sides.includes(row.mark.side))
      if (mine.length > 0) await this.#admin.query(...insertOf(table, mine))
    }
  }

  /** Every row of every table, from outside of any scope. */
  async read(): Promise<State> {
    const { tables, rows } = this.#options
    // Where reading itself takes writing, every snapshot is another one.
    const snapshot = this.#seesAll ? await snapshotOf(this.#admin) : undefined
    if (this.#state && snapshot && snapshot === this.#snapshot) return this.#state
    const query = () => readState(this.#admin, tables, rows.organizations.a)
    this.#state = this.#seesAll ? await query() : await this.#privileged(query)
    this.#snapshot = snapshot
    return this.#state
  }

  /** The state when it was last read. */
  async lastRead(): Promise<State> {
    return this.#state ?? (await this.read())
  }

  /** Whether its administrator is a superuser. */
  get ofSuperuser(): boolean {
    return this.#superuser
  }

  /**
   * Puts every row back as it was at the beginning.
   *
   * @param then the state before what has changed them
   */
  async restore(then: State): Promise<void> {
    const now = await this.lastRead()
    const { tables } = this.#options
    // Only a superuser goes around foreign keys, and may leave the other tables alone.
    const touched = this.#superuser
      ? tables.filter(({ known: { name } }) => now.byTable.get(name) !== then.byTable.get(name))
      : tables
    await this.#privileged(async () => {
      await this.#admin.query(
        [...touched]
          .reverse()
          .map(({ sql }) => `delete from ${sql}`)
          .join('; '),
      )
      await this.#fill(touched)
    })
    await this.read()
  }

  /** B takes hold of every row it has and adds new ones, all in a transaction that stays open until `letGo`. */
  async hold(): Promise<void> {
    const { tables, rows } = this.#options
    const client = new pg.Client(this.loginConfig)
    client.on('error', () => {})
    await client.connect()
    this.#held = client
    await client.query('begin')
    const isolated = tables.filter(({ known }) => isIsolated(known.kind))
    const persons = isolated.flatMap((table) => personIn(rows, table, 'b') ?? [])
    await openScope(client, `org:${rows.organizations.b}`)
    if (persons[0]) await openScope(client, `person:${persons[0]}`)
    const attempt = async (work: () => Promise<unknown>) => {
      await client.query('savepoint rk_hold')
      await work().catch(() => client.query('rollback to savepoint rk_hold'))
    }
    for (const table of isolated) await attempt(() => client.query(`select from ${table.sql} for update`))
    for (const row of rows.spare.filter(({ mark }) => mark.side === 'b'))
      await attempt(() => client.query(...insertOf(row.table, [row])))
  }

  /** Gives the programs after this one a connection that nobody has used. */
  async renew(): Promise<void> {
    const client = await this.pool.unscoped.connect()
    client.release(true)
  }

  /** Ends what B holds, as if it had never been. */
  async letGo(): Promise<void> {
    const client = this.#held
    this.#held = undefined
    if (!client) return
    await client.query('rollback').catch(() => {})
    await client.end()
  }

  /** What the administrator of this database is asked, past every protection. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>> {
    return this.#admin.query<Row>(text, values)
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.#admin.end()])
  }
}
