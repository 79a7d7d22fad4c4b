import { type SQL, sql } from 'drizzle-orm'
import { currentScope, requireScope } from '../scope/scope'

const leftToDatabase = sql.raw('default')

/** By a name of the whole process: this module may be loaded twice. */
const mark = Symbol.for('refactkit.organization-in-scope')

/**
 * Stands for the organization of the scope that a statement is sent in, since Drizzle's prepared statements keep their
 * values: what one organization has prepared writes another's rows when that one runs it.
 */
const placeholder = {
  [mark]: true,
  /** Where a connection without a scope of its own sends it: pg calls this. */
  toPostgres: () => requireScope().organizationId,
  toString: () => '<organization in scope>',
}

const isMarked = (given: unknown): boolean =>
  given !== null && (typeof given === 'object' || typeof given === 'function') && mark in given

/**
 * The organization of a row that names none: that of the scope, or the column's default where no organization's is open.
 * The default reads the same scope; to ask the server for it, once for each row, takes longer than to send it.
 *
 * @example text('organization_id').default(sql.raw(scopeDefault)).$defaultFn(organizationInScope)
 */
export const organizationInScope = Object.assign(
  // It is no text, and becomes one before it is sent.
  (): string | SQL => (currentScope()?.organizationId ? (placeholder as unknown as string) : leftToDatabase),
  { [mark]: true },
)

/** Whether a function of a column is `organizationInScope`. */
export const fillsFromScope = (given: unknown): boolean => typeof given === 'function' && isMarked(given)

/** Whether a value stands for the column's own default. */
export const isLeftToDatabase = (value: unknown): boolean => value === leftToDatabase

/**
 * The values of a statement, with the organization that is in scope now where it is to stand.
 *
 * @throws ScopeError where it is to stand and no organization's scope is open
 */
export const withOrganization = (values: readonly unknown[] | undefined): readonly unknown[] | undefined =>
  values?.some(isMarked)
    ? values.map((value) => (isMarked(value) ? requireScope().organizationId : value))
    : values
