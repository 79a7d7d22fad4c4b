import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TenancyConfig } from '@refactkit/tenancy'

/** What the commands need of the application. */
export interface Application {
  /** The module `db/schema.ts`. */
  readonly schema: Record<string, unknown>
  /** What `db/tenancy.ts` declares. */
  readonly tenancy: TenancyConfig
}

/**
 * Loads the application's schema and what it declares about it.
 *
 * @param root the project's folder
 * @throws what the modules throw
 * @example const { schema, tenancy } = await loadApplication(root)
 */
export async function loadApplication(root: string): Promise<Application> {
  const load = (file: string) => import(pathToFileURL(join(root, file)).href)
  const schema: Record<string, unknown> = await load('db/schema.ts')
  const { tenancy }: { tenancy: TenancyConfig } = await load('db/tenancy.ts')
  return { schema, tenancy }
}
