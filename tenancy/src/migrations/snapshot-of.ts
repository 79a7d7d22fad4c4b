import { pgSchema } from 'drizzle-orm/pg-core'
import { schemasOfSnapshot } from '../plan/names'
import type { Snapshot } from './folder'

async function read(schema: Record<string, unknown>, previous?: string): Promise<Snapshot> {
  const { generateDrizzleJson } = await import('drizzle-kit/api')
  // Its own type comes out as unknown; see `Snapshot`.
  return generateDrizzleJson(schema, previous) as unknown as Snapshot
}

/**
 * A schema module with the schemas beside `public` that its tables are in. drizzle-kit knows those alone that a module
 * exports: it would make a table without its schema, and drop the schema of a table afterwards.
 *
 * @param schema the module `db/schema.ts`
 * @throws Error when drizzle-kit cannot read the schema
 */
export async function withSchemas(schema: Record<string, unknown>): Promise<Record<string, unknown>> {
  const snapshot = await read(schema)
  const unnamed = schemasOfSnapshot(snapshot).filter(
    (name) => name !== 'public' && !Object.hasOwn(snapshot.schemas, name),
  )
  return { ...schema, ...Object.fromEntries(unnamed.map((name) => [`schema ${name}`, pgSchema(name)])) }
}

/**
 * The shape of a schema, as drizzle-kit writes it into `meta/`.
 *
 * @param schema the module `db/schema.ts`, with the policies attached
 * @param previous the id of the shape before
 * @throws Error when drizzle-kit cannot read the schema
 */
export const snapshotOf = async (schema: Record<string, unknown>, previous?: string): Promise<Snapshot> =>
  read(await withSchemas(schema), previous)
