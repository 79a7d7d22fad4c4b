import type { Snapshot } from './folder'

/**
 * The shape of a schema, as drizzle-kit writes it into `meta/`.
 *
 * @param schema the module `db/schema.ts`, with the policies attached
 * @param previous the id of the shape before
 * @throws Error when drizzle-kit cannot read the schema
 */
export async function snapshotOf(schema: Record<string, unknown>, previous?: string): Promise<Snapshot> {
  const { generateDrizzleJson } = await import('drizzle-kit/api')
  // Its own type comes out as unknown; see `Snapshot`.
  return generateDrizzleJson(schema, previous) as unknown as Snapshot
}
