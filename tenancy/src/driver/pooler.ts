import type pg from 'pg'

/** What a connection leads to. */
export interface Surroundings {
  /**
   * Whether a pooler stands in between, where statements may land on another server process each time. A server says its
   * process number while connecting; a pooler makes up its own, as clients name it only to cancel.
   */
  readonly pooled: boolean
  /** Whether a scope is opened by calling `rk.enter`, which a push makes where the target is Citus. */
  readonly called: boolean
}

/**
 * Finds out what a connection leads to.
 *
 * @param client a connection, connected and idle; one query is sent
 * @throws pg's error when the connection is lost
 * @example const { pooled, called } = await lookAround(client)
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS
 */
export async function lookAround(client: pg.ClientBase): Promise<Surroundings> {
  const { rows } = await client.query<{ pid: number; called: boolean }>(
    `select pg_catalog.pg_backend_pid() as pid, exists (select from pg_catalog.pg_proc p
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'rk' and p.proname = 'enter' and p.prokind = 'p') as called`,
  )
  // pg keeps it for `cancel`; @types/pg does not name it.
  const { processID } = client as { processID?: number | null }
  return { pooled: rows[0]?.pid !== processID, called: rows[0]?.called === true }
}
