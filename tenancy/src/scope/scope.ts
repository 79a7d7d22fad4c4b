import { sharedStorage } from './shared-storage'

/** One organization for the length of one piece of work. */
export interface Scope {
  readonly organizationId: string
  ended: boolean
}

/** What is thrown when the database of an organization is used where no organization is known. */
export class ScopeError extends Error {
  override readonly name = 'ScopeError'
}

const storage = sharedStorage<Scope>('scope')

/** Portal names are cut at 63 bytes by PostgreSQL, and `org:` takes four of them. */
const idPattern = /^[A-Za-z0-9_-]{1,59}$/

/**
 * Runs `work` as one organization: every statement of the scoped database inside it, in helpers and parallel branches
 * alike, sees and changes the rows of that organization only.
 *
 * A scope inside a scope joins it when the organization is the same and is refused when it is another one. Work that is
 * still pending when `work` has returned finds its scope ended and is refused.
 *
 * @param organizationId the organization's id: 1 to 59 letters, digits, `-` or `_`
 * @param work what to run; its result is returned
 * @throws ScopeError when the id has another form, or another organization's scope is open
 * @example const images = await within(organization.id, () => db.select().from(galleryImage))
 */
export async function within<Result>(
  organizationId: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const outer = storage.getStore()
  if (outer && !outer.ended) {
    if (outer.organizationId === organizationId) return await work()
    throw new ScopeError('A scope of another organization is open: finish it before you open the next one.')
  }
  if (!idPattern.test(organizationId)) throw new ScopeError('That is not the id of an organization.')
  const scope: Scope = { organizationId, ended: false }
  try {
    // Awaited inside: a Drizzle query is sent when it is awaited, not when it is written.
    return await storage.run(scope, async () => await work())
  } finally {
    scope.ended = true
  }
}

/** The scope this work began in, whether it has ended or not; undefined outside of any. */
export const currentScope = (): Scope | undefined => storage.getStore()

/**
 * The scope that is open here.
 *
 * @throws ScopeError a sentence that says what is missing, when none is open or it has ended
 * @example requireScope().organizationId
 */
export function requireScope(): Scope {
  const scope = storage.getStore()
  if (!scope) {
    throw new ScopeError(
      '`db` was used outside any organization. Add the link to your server function: ' +
        ".middleware([tenant('resource:action')]); in scripts and tests, wrap the work in within(organizationId, …).",
    )
  }
  if (scope.ended) {
    throw new ScopeError(
      'The scope of this work has ended: await every query before the server function returns.',
    )
  }
  return scope
}
