import { snapshotOf } from './snapshot-of'

/**
 * The statements that make everything a schema declares, in an empty database.
 *
 * @param schema the module `db/schema.ts`, with the policies attached
 * @throws Error when drizzle-kit cannot read the schema
 * @example for (const statement of await creationOf(schema)) await client.query(statement)
 */
export async function creationOf(schema: Record<string, unknown>): Promise<string[]> {
  const { generateMigration } = await import('drizzle-kit/api')
  const snapshot = await snapshotOf(schema)
  // Its parameters are what it wrote itself; see `Snapshot`.
  const statements = await generateMigration((await snapshotOf({})) as never, snapshot as never)
  return statements.map((statement) => statement.replace(/^(CREATE (?:UNIQUE )?INDEX) CONCURRENTLY/i, '$1'))
}
