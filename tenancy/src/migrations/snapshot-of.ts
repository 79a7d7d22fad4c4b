import { pgSchema } from 'drizzle-orm/pg-core'
import { partsOf } from '../plan/foreseen'
import { schemasOfSnapshot } from '../plan/names'
import type { Named, Snapshot } from './folder'

async function read(schema: Record<string, unknown>, previous?: string): Promise<Snapshot> {
  const { generateDrizzleJson } = await import('drizzle-kit/api')
  // Its own type comes out as unknown; see `Snapshot`.
  const snapshot = generateDrizzleJson(schema, previous) as unknown as Snapshot
  refuseQuotes(snapshot)
  return snapshot
}

/** Every name of a snapshot: of things, and of the parts of tables. */
function namesIn({ schemas, tables, enums, sequences, views }: Snapshot): string[] {
  const things = [tables, enums, sequences, views].flatMap((all) => Object.values<Named>(all))
  const parts = Object.values(tables).flatMap((table) => [
    ...Object.values(table.columns).map(({ name }) => name),
    ...partsOf(table),
  ])
  return [...Object.keys(schemas), ...things.flatMap(({ schema = '', name }) => [schema, name]), ...parts]
}

/** drizzle-kit writes names as they are between double quotes, so that one in a name would end it. */
function refuseQuotes(snapshot: Snapshot): void {
  const name = namesIn(snapshot).find((each) => each.includes('"'))
  if (name !== undefined)
    throw new Error(
      `drizzle-kit cannot write a name with a double quote: ${name}. Rename it, in the database first where it is there; ` +
        'or leave what has it to SQL of your own, and run `npx refactkit guard` after each change.',
    )
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
