import type pg from 'pg'

/**
 * Whether a pooler stands between this connection and PostgreSQL, where statements may land on another server process each
 * time. A server says its process number while connecting; a pooler makes up its own, as clients name it only to cancel.
 *
 * @param client a connection, connected and idle; one query is sent
 * @throws pg's error when the connection is lost
 * @example if (await isPooled(client)) useUnnamedStatements()
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS
 */
export async function isPooled(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  // pg keeps it for `cancel`; @types/pg does not name it.
  const { processID } = client as { processID?: number | null }
  return rows[0]?.pid !== processID
}
