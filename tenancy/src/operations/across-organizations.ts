import { randomUUID } from 'node:crypto'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { Connections, first } from '../driver/connections'
import { type QueryInput, statementOf } from '../driver/query-input'
import { admit } from '../driver/statements'
import { operationColumns, operationsTable } from '../guard/operations-record'
import { hasEnded, type Scope } from '../scope/scope'
import { currentSignals, requireLive } from '../scope/signals'
import { operator } from './operator'
import { OperationError, requireOperation, sentenceOf } from './refusals'

/** Where operations connect, and what they read. */
export interface OperationsOptions<Schema extends Record<string, unknown>> {
  /** The connection string that `npx refactkit operations enable` printed. */
  readonly connectionString: string | undefined
  /** The module `db/schema.ts`. */
  readonly schema: Schema
  /** Who asks, as the record shall name them; the user of this machine unless said otherwise. */
  readonly actor?: string | undefined
  /** Whether rows addressed to persons are read too; the record then says so. False unless said. */
  readonly persons?: boolean
}

/** Drizzle's database type without what writes. */
export type ReadOnlyDatabase<Schema extends Record<string, unknown>> = Pick<
  NodePgDatabase<Schema>,
  'select' | 'selectDistinct' | 'selectDistinctOn' | 'with' | '$with' | 'query' | '$count' | 'execute'
> & {
  /** For one text and its values, as `pg` takes them. */
  readonly $client: { query(input: QueryInput, values?: readonly unknown[]): Promise<pg.QueryResult> }
}

/** A record opens reading for twelve hours (`rk.operation_is_recorded`); past that, rows would be missing in silence. */
const longest = 12 * 60 * 60 * 1000 - 60_000

/** Writes who reads every organization and why, in a transaction of its own, so that it stays whatever follows. */
async function record(client: pg.PoolClient, values: readonly (string | boolean)[]): Promise<void> {
  await client.query('begin read write')
  const places = values.map((_, index) => `$${index + 1}`).join(', ')
  await client.query(`insert into ${operationsTable} (${operationColumns.join(', ')}) values (${places})`, [
    ...values,
  ])
  await client.query('commit')
}

/** What Drizzle sends its statements to: each leaves with the name of the recorded operation, in one round trip. */
function reader(connections: Connections, scope: Scope) {
  const opened = Date.now()
  const query = async (input: QueryInput, values?: readonly unknown[]): Promise<pg.QueryResult> => {
    if (hasEnded(scope)) throw new OperationError('This operation has ended: await every query inside it.')
    if (Date.now() - opened > longest)
      throw new OperationError('This operation is older than twelve hours: begin another one.')
    const statement = statementOf(input)
    admit(statement.text)
    const signals = currentSignals()
    requireLive(signals)
    const client = await connections.pool.connect()
    try {
      const steps = [{ scope }, connections.step({ statement, values })]
      return first(await connections.sendAlone(client, steps, signals))
    } finally {
      await connections.release(client)
    }
  }
  return { query }
}

/**
 * Runs `work` with a database that reads the rows of every organization, for reports and repairs by the people who run the
 * product. Who asked, when, from where and why is on record before the first row is read, and the database shows no row of
 * an organization without that record. Nothing can be written with it: write one organization at a time with `within`.
 *
 * @param options where to connect, and the schema
 * @param reason why, in words that a customer may read: 10 to 1000 characters
 * @param work what to do; its database works until it returns
 * @returns what `work` returned
 * @throws OperationError without a reason or a login, inside a scope, in a process that answers requests, or when the login
 *   is not let in; whatever `work` throws
 * @example
 * const images = await acrossOrganizations({ connectionString, schema }, 'Storage invoice of November', (db) =>
 *   db.select({ of: galleryImage.organizationId, images: count() }).from(galleryImage).groupBy(galleryImage.organizationId),
 * )
 */
export async function acrossOrganizations<Schema extends Record<string, unknown>, Result>(
  { connectionString, schema, actor = operator(), persons = false }: OperationsOptions<Schema>,
  reason: string,
  work: (db: ReadOnlyDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  requireOperation(connectionString, reason)
  const scope: Scope = {
    organizationId: undefined,
    userId: undefined,
    operationId: randomUUID(),
    outer: undefined,
    ended: false,
  }
  const connections = new Connections(
    { connectionString, max: 4, application_name: 'refactkit operations' },
    'detect',
  )
  try {
    const client = await connections.pool.connect().catch((error: unknown) => {
      throw sentenceOf(error)
    })
    try {
      await record(client, [String(scope.operationId), actor, reason.trim(), persons])
    } finally {
      client.release()
    }
    // Of a client Drizzle calls `query` alone, as long as no transaction is begun.
    const queries = reader(connections, scope) as unknown as pg.Pool
    return await work(drizzle({ client: queries, schema }))
  } finally {
    scope.ended = true
    await connections.pool.end()
  }
}
