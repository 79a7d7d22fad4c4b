import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { Imported, Inventory, Manifest, OnPortabilityProgress } from '@refactkit/tenancy/portability'
import type { Administration } from './administration'
import { CommandError } from './command-error'
import { serverEnvironment } from './server-environment'
import type { Session } from './session'

interface Watching {
  readonly progress?: OnPortabilityProgress
  readonly signal?: AbortSignal
}

/** What an import would do. */
export interface Plan {
  readonly organization: { readonly id: string; readonly slug: string; readonly name: string }
  readonly owner: { readonly email: string } | undefined
  readonly members: readonly { readonly email: string }[]
  readonly invitations: readonly { readonly email: string; readonly role: string }[]
  readonly inMoreTeams: number
  readonly uninvited: number
  readonly lowered: number
  readonly tables: Manifest['tables']
  readonly files: Manifest['files']
  readonly omitted: Manifest['omitted']
  readonly conflicts: readonly string[]
}

/** What an import would do, and what it did; undefined where it did nothing. */
export interface Outcome {
  readonly plan: Plan
  readonly done: (Imported & { readonly organizationId: string }) | undefined
}

/** What is kept of a deleted organization. */
export interface Certificate extends Inventory {
  readonly organization: { readonly id: string; readonly slug: string }
  readonly members: number
  readonly invitations: number
  readonly before: Readonly<Record<string, number | null>>
  readonly after?: Readonly<Record<string, number | null>>
  readonly begunAt: string
  readonly finishedAt: string | null
}

interface Administered {
  readonly administration?: Administration
}

/** The part of lib/portability that the commands call. */
export interface Portability {
  exportOrganization(slug: string, output: Writable, watching?: Watching): Promise<Manifest>
  importOrganization(
    path: string,
    options: { mode: 'import' | 'restore'; slug?: string | undefined; owner?: string | undefined },
    watching?: Watching & Administered & { onPlan?: (plan: Plan) => Promise<boolean> | boolean },
  ): Promise<Outcome>
  cloneOrganization(slug: string, as: string, watching?: Watching & Administered): Promise<Outcome>
  deleteOrganization(
    slug: string,
    keep: (certificate: Certificate) => Promise<void>,
    watching?: Watching & Administered & { begun?: Certificate | undefined },
  ): Promise<Certificate>
  closePortability(): Promise<void>
}

/** The application's errors are for its pages; their detail is the sentence for whoever runs the command. */
export function asSentence(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'PortabilityError') return new CommandError(error.message, 1, { cause: error })
  if (error.name !== 'AppError') return error
  const detail: unknown = Reflect.get(error, 'detail')
  const reason: unknown = Reflect.get(error, 'reason')
  const sentence = [detail, reason].find((text) => typeof text === 'string')
  return sentence === undefined ? error : new CommandError(String(sentence), 1, { cause: error })
}

/**
 * Runs work with the application's own way to take organizations out and bring them in, under its two logins.
 *
 * @param session where
 * @param work what to do
 * @returns what `work` returned
 * @throws CommandError with a sentence
 * @example await withPortability(session, ({ exportOrganization }) => exportOrganization('acme', output))
 */
export async function withPortability<Result>(
  { root, url, secret }: Session,
  work: (portability: Portability) => Promise<Result>,
): Promise<Result> {
  Object.assign(process.env, serverEnvironment({ root, url, secret }))
  // Loaded from the project, so that the commands depend on no application.
  const portability: Portability = await import(pathToFileURL(join(root, 'lib/portability/index.ts')).href)
  try {
    return await work(portability)
  } catch (error) {
    throw asSentence(error)
  } finally {
    await portability.closePortability()
  }
}
