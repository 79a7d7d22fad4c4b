import { withSchemas } from '../migrations/snapshot-of'
import type { Sql } from '../sql'
import { introspection, type View } from './introspection'

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
 * Compares a schema with the database. It reads catalogs and changes nothing, so that it waits for nobody and nobody waits
 * for it.
 *
 * @param schema the module `db/schema.ts`, with the policies attached
 * @param client a connection that sees what is compared
 * @param view what is shown of the database
 * @returns the statements that bring the database to the schema, in order
 * @throws pg's error when a catalog cannot be read
 * @example const statements = await schemaDiff(schema, client, view)
 */
export async function schemaDiff(
  schema: Record<string, unknown>,
  client: Sql,
  view: View,
): Promise<string[]> {
  // drizzle-kit is a development dependency of the application, needed only where a schema is pushed.
  const { pushSchema } = await import('drizzle-kit/api')
  const { execute, within } = introspection(client, view)
  // Of the whole database object it calls `execute` alone.
  const database = { execute } as unknown as Parameters<typeof pushSchema>[1]
  const declared = await withSchemas(schema)
  const diff = await withoutProgress(() => within(() => pushSchema(declared, database, [...view.schemas])))
  return diff.statementsToExecute.map(converting)
}
