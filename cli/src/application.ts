import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AuthTables, TenancyConfig } from '@refactkit/tenancy'

/** What the commands need of the application. */
export interface Application {
  /** The module `db/schema.ts`. */
  readonly schema: Record<string, unknown>
  /** What `db/tenancy.ts` declares. */
  readonly tenancy: TenancyConfig
}

/**
 * Loads the application's schema and what it declares about it. The tests of the guarantee have tables that the application
 * may have given up: they name a schema with both in `REFACTKIT_SCHEMA`, a path from the project's folder.
 *
 * @param root the project's folder
 * @throws what the modules throw
 * @example const { schema, tenancy } = await loadApplication(root)
 */
export async function loadApplication(root: string): Promise<Application> {
  const schema: Record<string, unknown> = await load(root, process.env.REFACTKIT_SCHEMA || 'db/schema.ts')
  const { tenancy }: { tenancy: TenancyConfig } = await load(root, 'db/tenancy.ts')
  return { schema, tenancy }
}

const load = (root: string, file: string) => import(pathToFileURL(join(root, file)).href)

const nowhere = 'postgres://nobody:nothing@127.0.0.1:1/nowhere'

/** What lib/auth.ts needs to be read, and must not get from a real environment while nothing shall be connected to. */
const readOnly = {
  BETTER_AUTH_SECRET: 'read by nobody, and long enough to be accepted',
  APP_DATABASE_URL: nowhere,
  AUTH_DATABASE_URL: nowhere,
  LOG_LEVEL: 'silent',
}

/**
 * The tables that Better Auth reads and writes as the application configures it, plugins included: what `getAuthTables`
 * answers for its options. Nothing is connected to.
 *
 * @param root the project's folder
 * @returns undefined where the application has no lib/auth.ts
 * @throws what the modules throw
 * @example checkSchema(schema, tenancy, await loadAuthTables(root))
 */
export async function loadAuthTables(root: string): Promise<AuthTables | undefined> {
  if (!existsSync(join(root, 'lib', 'auth.ts'))) return undefined
  const before = { ...process.env }
  Object.assign(process.env, readOnly)
  try {
    const { auth }: { auth: { $context: Promise<{ tables: AuthTables }> } } = await load(root, 'lib/auth.ts')
    return (await auth.$context).tables
  } finally {
    for (const name of Object.keys(readOnly)) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}
