import pg from 'pg'

/** The part of pg's connection that speaks the extended protocol; @types/pg describes it only in parts. */
interface ExtendedConnection {
  parse(message: { text: string; name: string; types: readonly number[] }): void
  bind(message: { portal: string; statement: string; values: readonly unknown[] }): void
  execute(message: { portal: string; rows: number | undefined }): void
  sync(): void
}

/** The methods of pg.Query that lay out its messages, read in pg 8.23 lib/query.js. */
interface ExtendedQuery {
  portal: string
  requiresPreparation(): boolean
  prepare(connection: ExtendedConnection): void
  _getRows(connection: ExtendedConnection, rows: number | undefined): void
}

// @types/pg leaves these methods out, and without `pg.Query` as the base, pg's pipeline mode refuses the query.
const Query = pg.Query as unknown as new (config: object, values: unknown[] | undefined) => ExtendedQuery

/** Binds the portals whose names are the scope, to a statement that is never executed. */
const openScope = (connection: ExtendedConnection, portals: readonly string[]): void => {
  connection.parse({ text: 'select', name: '', types: [] })
  for (const portal of portals) connection.bind({ portal, statement: '', values: [] })
}

/**
 * A query that carries its scope in the same round trip: a portal named after the organization (and one after the person)
 * is bound, never executed, before the query, and one Sync ends both. Until then it is one implicit transaction, so nothing
 * stays on the connection, also behind a pooler in transaction mode; and no SELECT can create a portal with a name of its
 * choice, so injected SQL cannot forge it.
 *
 * @example client.query(new ScopedQuery(['org:019a8f0e'], { text: 'select 1' }, []))
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export class ScopedQuery extends Query {
  readonly #portals: readonly string[]

  constructor(portals: readonly string[], config: object, values: unknown[] | undefined) {
    super(config, values)
    this.#portals = portals
  }

  override requiresPreparation(): boolean {
    return true
  }

  override prepare(connection: ExtendedConnection): void {
    openScope(connection, this.#portals)
    super.prepare(connection)
  }
}

/** The `begin` of a transaction, which opens the scope for all of it in the same round trip. */
export class ScopedBegin extends Query {
  readonly #portals: readonly string[]

  constructor(portals: readonly string[], text: string) {
    super({ text }, undefined)
    this.#portals = portals
  }

  override requiresPreparation(): boolean {
    return true
  }

  override _getRows(connection: ExtendedConnection, rows: number | undefined): void {
    connection.execute({ portal: this.portal, rows })
    openScope(connection, this.#portals)
    connection.sync()
  }
}

/** A query inside a transaction whose scope is already open; never the simple protocol, which takes several statements. */
export class TransactionQuery extends Query {
  override requiresPreparation(): boolean {
    return true
  }
}
