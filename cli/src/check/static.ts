import { checkSchema, type RuleFinding } from '@refactkit/tenancy'
import { type Application, loadAuthTables } from '../application'
import { findMigrations } from '../migrations'
import { checkSource, parseSources, readSources } from './source/check-source'

/** What can be found without a database, and what it took. */
export interface StaticFindings {
  readonly schema: readonly RuleFinding[]
  readonly source: readonly RuleFinding[]
  /** How many files were read. */
  readonly files: number
  /** The processor time that looking took, without loading the application: other programs do not change it. */
  readonly seconds: number
}

/**
 * Looks at the schema and at the source of an application; no database is asked and none is started.
 *
 * @param root the project's folder
 * @param application from `loadApplication`
 * @throws what lib/auth.ts throws while it is loaded
 * @example const { schema, source } = await findStatic(root, await loadApplication(root))
 */
export async function findStatic(root: string, { schema, tenancy }: Application): Promise<StaticFindings> {
  const auth = await loadAuthTables(root)
  const migrations = await findMigrations(root, { schema, tenancy })
  const began = process.cpuUsage()
  const parsed = parseSources(readSources(root))
  const found = {
    schema: [...checkSchema(schema, tenancy, auth), ...migrations],
    source: checkSource(parsed),
  }
  const { user, system } = process.cpuUsage(began)
  return { ...found, files: parsed.files.size, seconds: (user + system) / 1_000_000 }
}
