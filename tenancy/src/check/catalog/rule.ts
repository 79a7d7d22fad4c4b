import type { RuleName } from '../rules'

/**
 * A rule as a query: each of its rows is a finding, in four columns: severity, object, message, fix. It reads the
 * relations that `statement.ts` prepares: given, server, role, login, relation, known, tenant.
 */
export interface CatalogRule {
  readonly rule: RuleName
  readonly select: string
}

/** The command that mends what the guard installs. */
export const push = `'npx refactkit push'`

/** The logins as a list to paste into a statement. */
export const logins = `(select string_agg(format('%I', name), ', ' order by part) from login)`
