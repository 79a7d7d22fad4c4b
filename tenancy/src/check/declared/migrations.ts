import type { Snapshot } from '../../migrations/folder'
import { generateMigration } from '../../migrations/generate'
import type { TenancyConfig } from '../../schema/kinds'
import { few } from '../few'
import type { RuleFinding } from '../finding'

/**
 * Compares the schema with the folder of migrations.
 *
 * @param schema the module `db/schema.ts`, with the policies attached
 * @param tenancy what the application declares in `db/tenancy.ts`
 * @param previous the shape after the last migration, from `lastSnapshot`
 * @returns a finding where the migrations lag behind the schema
 * @throws Error when drizzle-kit cannot read the schema
 * @example await checkMigrations(schema, tenancy, lastSnapshot('db/migrations'))
 */
export async function checkMigrations(
  schema: Record<string, unknown>,
  tenancy: TenancyConfig,
  previous: Snapshot | undefined,
): Promise<RuleFinding[]> {
  const { changes, questions } = await generateMigration({ schema, tenancy, previous })
  const names = [
    ...changes.map(({ sign, table, name }) => `${sign} ${table && table !== name ? `${table}.` : ''}${name}`),
    ...questions.map(({ missing }) => `- ${missing}`),
  ]
  if (names.length === 0) return []
  return [
    {
      rule: 'migrations-current',
      severity: 'error',
      object: 'db/migrations',
      message: `The migrations lag behind db/schema.ts: none of them has ${few(names)}.`,
      fix: 'npx refactkit generate',
    },
  ]
}
