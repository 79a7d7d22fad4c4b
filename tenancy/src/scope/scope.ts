import { endScope } from './scope-end'
import { sharedStorage } from './shared-storage'

/** What is open for the length of one piece of work: an organization, a person, or a person within an organization. */
export interface Scope {
  /** The organization; undefined in the scope of a person alone. */
  readonly organizationId: string | undefined
  /** The person; undefined where no person's scope is open. */
  readonly userId: string | undefined
  /** The recorded operation that reads every organization; never together with the others. */
  readonly operationId?: string | undefined
  /** The scope around this one; what ends it ends this one too. */
  readonly outer: Scope | undefined
  /** Whether its work has returned: then no statement runs in it any more. */
  ended: boolean
}

/** A scope with an organization in it. */
export interface TenantScope extends Scope {
  /** The organization whose rows are seen. */
  readonly organizationId: string
}

/** A scope with a person in it. */
export interface PersonScope extends Scope {
  /** The person whose rows are seen. */
  readonly userId: string
}

/** What is thrown when the database of an organization is used where no organization is known. */
export class ScopeError extends Error {
  override readonly name = 'ScopeError'
}

const storage = sharedStorage<Scope>('scope')

/** PostgreSQL cuts portal names at 63 bytes; the longer prefix, `person:`, takes seven of them. */
const idPattern = /^[A-Za-z0-9_-]{1,56}$/

/** Whether a scope, or one around it, has ended. */
export const hasEnded = (scope: Scope): boolean =>
  scope.ended || (scope.outer !== undefined && hasEnded(scope.outer))

/** Runs `work` in the scope around it with one part more, which must not be there as another one already. */
async function open<Result>(
  part: 'organizationId' | 'userId',
  id: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const stored = storage.getStore()
  const outer = stored && !hasEnded(stored) ? stored : undefined
  if (outer?.[part] === id) return await work()
  const [of, another] =
    part === 'userId' ? ['a person', 'another person'] : ['an organization', 'another organization']
  if (outer?.[part] !== undefined)
    throw new ScopeError(`A scope of ${another} is open: finish it before you open the next one.`)
  if (!idPattern.test(id)) throw new ScopeError(`That is not the id of ${of}.`)
  const scope: Scope = {
    organizationId: undefined,
    userId: undefined,
    ...outer,
    [part]: id,
    outer,
    ended: false,
  }
  try {
    // Resolved inside: a Drizzle query is sent when it is awaited, not when it is written.
    return await storage.run(scope, () => Promise.resolve(work()))
  } finally {
    endScope(scope)
  }
}

/**
 * Runs `work` as one organization: every statement of the scoped database inside it, in helpers and parallel branches
 * alike, sees and changes the rows of that organization only.
 *
 * A scope inside a scope joins it when the organization is the same and is refused when it is another one. Work that is
 * still pending when `work` has returned finds its scope ended and is refused.
 *
 * @param organizationId the organization's id: 1 to 56 letters, digits, `-` or `_`
 * @param work what to run
 * @returns what `work` returned
 * @throws ScopeError when the id has another form, or another organization's scope is open
 * @example const images = await within(organization.id, () => db.select().from(galleryImage))
 */
export const within = <Result>(
  organizationId: string,
  work: () => Result | Promise<Result>,
): Promise<Result> => open('organizationId', organizationId, work)

/**
 * Runs `work` as one person: the rows of person tables that are addressed to them, from every organization they are in,
 * can be read, changed and deleted inside it. Within an organization it adds the person to that scope; in a person's own
 * scope alone, tables of organizations show no row.
 *
 * @param userId the person's id: 1 to 56 letters, digits, `-` or `_`; from a session that was just checked
 * @param work what to run
 * @returns what `work` returned
 * @throws ScopeError when the id has another form, or another person's scope is open
 * @example const mine = await withinPerson(user.id, () => db.select().from(notification))
 */
export const withinPerson = <Result>(userId: string, work: () => Result | Promise<Result>): Promise<Result> =>
  open('userId', userId, work)

/**
 * The names of the portals that carry a scope to the database; the functions of the schema `rk` read
 * them back.
 *
 * @param scope an open scope
 * @example portalsOf(requireAnyScope()) // ['org:019a8f0e-…']
 */
export const portalsOf = ({ organizationId, userId, operationId }: Scope): string[] => [
  ...(organizationId === undefined ? [] : [`org:${organizationId}`]),
  ...(userId === undefined ? [] : [`person:${userId}`]),
  ...(operationId === undefined ? [] : [`operation:${operationId}`]),
]

/**
 * The scope this work began in, whether it has ended or not.
 *
 * @returns undefined outside of any
 * @example currentScope()?.organizationId
 */
export const currentScope = (): Scope | undefined => storage.getStore()

/**
 * The scope that is open here, of an organization or of a person.
 *
 * @throws ScopeError a sentence that says what is missing, when none is open or it has ended
 * @example portalsOf(requireAnyScope())
 */
export function requireAnyScope(): Scope {
  const scope = storage.getStore()
  if (!scope) {
    throw new ScopeError(
      '`db` was used outside any organization. Wrap the work in within(organizationId, …); in a server function of ' +
        "RefactKit, add the link instead: .middleware([tenant('resource:action')]).",
    )
  }
  if (hasEnded(scope)) {
    throw new ScopeError(
      'The scope of this work has ended: await every query before the server function returns.',
    )
  }
  return scope
}

const hasOrganization = (scope: Scope): scope is TenantScope => scope.organizationId !== undefined

/**
 * The organization's scope that is open here.
 *
 * @returns the scope
 * @throws ScopeError a sentence that says what is missing, when none is open, it has ended, or it is a person's alone
 * @example requireScope().organizationId
 */
export function requireScope(): TenantScope {
  const scope = requireAnyScope()
  if (!hasOrganization(scope))
    throw new ScopeError(
      "This is a person's scope, and no organization's: open one with within(organizationId, …).",
    )
  return scope
}

const hasPerson = (scope: Scope): scope is PersonScope => scope.userId !== undefined

/**
 * The person's scope that is open here.
 *
 * @returns the scope
 * @throws ScopeError a sentence that says what is missing, when none is open, it has ended, or it is an organization's alone
 * @example requirePersonScope().userId
 */
export function requirePersonScope(): PersonScope {
  const scope = requireAnyScope()
  if (!hasPerson(scope))
    throw new ScopeError(
      "This is an organization's scope, and no person's: open one with withinPerson(userId, …).",
    )
  return scope
}
