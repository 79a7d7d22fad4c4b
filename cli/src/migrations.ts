import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { databaseName, type RuleFinding, roleNames } from '@refactkit/tenancy'
import type { Application } from './application'
import { withClient } from './reach'

/** The folder of a project's migrations, which drizzle.config.ts names too. */
export const migrationsFolder = (root: string): string => join(root, 'db', 'migrations')

/**
 * Whether the migrations lead to the schema; nothing where a project has none.
 *
 * @param root the project's folder
 * @param application from `loadApplication`
 * @throws Error when a file of the folder is missing
 * @example const findings = await findMigrations(root, application)
 */
export async function findMigrations(root: string, { schema, tenancy }: Application): Promise<RuleFinding[]> {
  if (!existsSync(migrationsFolder(root))) return []
  const { attachPolicies, checkMigrations, lastSnapshot } = await import('@refactkit/tenancy/admin')
  attachPolicies(schema, tenancy, roleNames('refactkit'))
  return checkMigrations(schema, tenancy, lastSnapshot(migrationsFolder(root)))
}

/**
 * Whether a database has the shape of the schema, and the migrations of the folder.
 *
 * @param root the project's folder
 * @param url the administrator's connection string
 * @param application from `loadApplication`
 * @throws pg's error when the database cannot be reached
 * @example const findings = await findShape(root, url, application)
 */
export async function findShape(
  root: string,
  url: string,
  { schema, tenancy }: Application,
): Promise<RuleFinding[]> {
  const { checkShape, readMigrations } = await import('@refactkit/tenancy/admin')
  const [roles, migrations] = [roleNames(databaseName(url)), readMigrations(migrationsFolder(root))]
  return withClient(url, (client) => checkShape(client, { schema, tenancy, roles, migrations }))
}
