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

/** The name of the portal that opens a scope; the function `rk.organization_id()` reads it back. */
const openScope = (connection: ExtendedConnection, organizationId: string): void => {
  connection.parse({ text: 'select', name: '', types: [] })
  connection.bind({ portal: `org:${organizationId}`, statement: '', values: [] })
}

/**
 * A query that carries its organization in the same round trip: a portal named after the organization is bound, never
 * executed, before the query, and one Sync ends both. Until that Sync they are one implicit transaction, so nothing stays
 * on the connection, also behind a pooler in transaction mode; and no SELECT can create a portal with a name of its
 * choice, so injected SQL cannot forge it.
 *
 * @example client.query(new ScopedQuery(organizationId, { text: 'select 1' }, []))
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export class ScopedQuery extends Query {
  readonly #organizationId: string

  constructor(organizationId: string, config: object, values: unknown[] | undefined) {
    super(config, values)
    this.#organizationId = organizationId
  }

  override requiresPreparation(): boolean {
    return true
  }

  override prepare(connection: ExtendedConnection): void {
    openScope(connection, this.#organizationId)
    super.prepare(connection)
  }
}

/** The `begin` of a transaction, which opens the scope for all of it in the same round trip. */
export class ScopedBegin extends Query {
  readonly #organizationId: string

  constructor(organizationId: string, text: string) {
    super({ text }, undefined)
    this.#organizationId = organizationId
  }

  override requiresPreparation(): boolean {
    return true
  }

  override _getRows(connection: ExtendedConnection, rows: number | undefined): void {
    connection.execute({ portal: this.portal, rows })
    openScope(connection, this.#organizationId)
    connection.sync()
  }
}

/** A query inside a transaction whose scope is already open; never the simple protocol, which takes several statements. */
export class TransactionQuery extends Query {
  override requiresPreparation(): boolean {
    return true
  }
}
