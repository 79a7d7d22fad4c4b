import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CommandError } from '../command-error'
import type { Amount } from './amount'

/** What was added, as lib/seed/load of the application tells it. */
export interface Loaded extends Amount {
  readonly people: number
  readonly tables: readonly string[]
  readonly largest: string | undefined
  readonly visitor: string | undefined
}

/** What lib/seed/load of an application offers. */
interface Loader {
  isInUse(): Promise<boolean>
  load(
    options: Amount & {
      onProgress: (progress: { what: string; rows: number }) => void
      signal: AbortSignal
    },
  ): Promise<Loaded>
}

const importFrom = (root: string, ...path: string[]) => import(pathToFileURL(join(root, ...path)).href)

/** Refuses an application that has no demo world. */
export function requireSeed(root: string): void {
  if (!existsSync(join(root, 'lib', 'seed', 'index.ts')))
    throw new CommandError('There is no lib/seed/index.ts, which would say what demo data is.')
}

/** The demo world of an application. */
export async function loadSeed(root: string): Promise<() => Promise<boolean>> {
  const { seed }: { seed: () => Promise<boolean> } = await importFrom(root, 'lib', 'seed', 'index.ts')
  return seed
}

/** What fills the database of an application with as much as is asked for. */
export async function loadLoader(root: string): Promise<Loader> {
  if (!existsSync(join(root, 'lib', 'seed', 'load', 'index.ts')))
    throw new CommandError(
      'There is no lib/seed/load/index.ts, which would say what an organization is made of.',
    )
  return importFrom(root, 'lib', 'seed', 'load', 'index.ts')
}

/** The application's pools, which the seed has used, would keep this process alive. */
export async function endPools(root: string): Promise<void> {
  const { pool }: { pool: { end(): Promise<void> } } = await importFrom(root, 'db', 'index.ts')
  const { authPool }: { authPool: { end(): Promise<void> } } = await importFrom(root, 'db', 'auth-db.ts')
  await Promise.all([pool.end(), authPool.end()])
}
