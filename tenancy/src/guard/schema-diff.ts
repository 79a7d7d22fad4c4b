import { AsyncLocalStorage } from 'node:async_hooks'
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Sql } from '../sql'
import { inColumnOrder } from './column-order'

const tableRead = /pg_get_serial_sequence\('"([^"]+)"\."([^"]+)"'/
const primaryKeyRead = '$1::regnamespace'
/**
 * Where there are rows, drizzle-kit empties the whole table, and with CASCADE those that point at it, to change a type or to
 * add a column that may not be empty, and asks on the terminal before it adds a unique constraint (`pgSuggestions` in its
 * api.mjs). Told that every table is empty, it writes the plain statements; what they lose is weighed by `weigh`.
 */
const rowCount = /^\s*select count\(\*\) as count from /
/**
 * drizzle-kit 0.31 asks for the name of a composite primary key with two parameters and loses both on the way
 * (`query: async (query, params) => execute(sql.raw(query))` in its api.mjs). It reads each table in an asynchronous chain of
 * its own, so the table is remembered along the chain and put back in.
 */
function introspectionClient(client: Sql) {
  const table = new AsyncLocalStorage<{ schema: string; name: string }>()
  const dialect = new PgDialect()
  let previous: Promise<unknown> = Promise.resolve()
  let fail: (error: unknown) => void = () => {}
  // drizzle-kit ends the process when a query of its own fails, without a word: it waits instead, and we are told.
  const failure = new Promise<never>((_, reject) => {
    fail = reject
  })
  failure.catch(() => {})
  const execute = (query: SQL) => {
    const text = dialect.sqlToQuery(query).sql
    if (rowCount.test(text)) return Promise.resolve({ rows: [{ count: '0' }] })
    const [, schema, name] = tableRead.exec(text) ?? []
    if (schema && name) table.enterWith({ schema, name })
    const current = table.getStore()
    const values = text.includes(primaryKeyRead) ? [current?.schema, current?.name] : undefined
    // One connection answers one query at a time; drizzle-kit asks many at once.
    const result = previous.then(() => client.query(inColumnOrder(text), values))
    // After a failure the chain stands still: nothing more is sent, and drizzle-kit hears of nothing.
    previous = result.catch((error) => {
      fail(error)
      return new Promise<never>(() => {})
    })
    return previous
  }
  const within = <Result>(work: () => Promise<Result>) =>
    Promise.race([table.run({ schema: '', name: '' }, work), failure])
  return { execute, within }
}

/**
 * Runs `work` without drizzle-kit's progress line, which would end up in the output of commands that print JSON, and
 * stops the clock that draws it, which would run on for ever after a failure.
 */
async function withoutProgress<Result>(work: () => Promise<Result>): Promise<Result> {
  const write = process.stdout.write.bind(process.stdout)
  let reading = true
  const quiet = (chunk: string | Uint8Array, ...rest: never[]): boolean => {
    if (!reading) return write(chunk, ...rest)
    // Its last line; what follows may be a question.
    if (String(chunk).includes('✓')) reading = false
    return true
  }
  // The signature has overloads that a plain function cannot state.
  process.stdout.write = quiet as typeof process.stdout.write
  // Where it still would ask something, it fails instead of waiting for an answer in the middle of a transaction.
  const { isTTY } = process.stdout
  process.stdout.isTTY = false
  const { setInterval } = globalThis
  const clocks: NodeJS.Timeout[] = []
  const recorded = (...call: Parameters<typeof setInterval>) => {
    const clock = setInterval(...call)
    clocks.push(clock)
    return clock
  }
  globalThis.setInterval = Object.assign(recorded, setInterval)
  try {
    return await work()
  } finally {
    globalThis.setInterval = setInterval
    for (const clock of clocks) clearInterval(clock)
    process.stdout.write = write
    process.stdout.isTTY = isTTY
  }
}

/** A new type is a conversion of what is there; PostgreSQL refuses it where a value does not fit. */
function converting(statement: string): string {
  const [, column, type] = /ALTER COLUMN ("[^"]+") SET DATA TYPE (.+?);?$/s.exec(statement) ?? []
  if (!column || !type || /\busing\b/i.test(type)) return statement
  return statement.replace(/;?$/, ` USING ${column}::${type};`)
}

/**
 * Compares a schema with the database.
 *
 * @param schema the module `db/schema.ts`, with the policies attached
 * @param client a connection acting as the owner
 * @returns the statements that bring the database to the schema, in order
 * @throws pg's error when a catalog cannot be read
 * @example const statements = await schemaDiff(schema, client)
 */
export async function schemaDiff(schema: Record<string, unknown>, client: Sql): Promise<string[]> {
  // drizzle-kit is a development dependency of the application, needed only where a schema is pushed.
  const { pushSchema } = await import('drizzle-kit/api')
  const { execute, within } = introspectionClient(client)
  // Of the whole database object it calls `execute` alone.
  const database = { execute } as unknown as Parameters<typeof pushSchema>[1]
  const diff = await withoutProgress(() => within(() => pushSchema(schema, database)))
  return diff.statementsToExecute.map(converting)
}
