import type { RoleNames } from '../guard/logins'
import type { KnownTable } from '../schema/kinds'
import type { Sql } from '../sql'
import { objectRules } from './objects'
import { loginRules } from './roles'
import { tableRules } from './tables'

/** One thing that is not as it must be. */
export interface Finding {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** The table, role or function it is about. */
  readonly object: string
  /** One sentence. */
  readonly message: string
  /** A command or a line to paste. */
  readonly fix: string
}

/** The findings of a check; `ok` when none of them is an error. */
export interface CheckResult {
  readonly ok: boolean
  readonly findings: Finding[]
}

/**
 * Compares the live database with what the schema promises. It reads catalogs only and needs no rights, so the server runs
 * it under its own unprivileged login before it serves anybody.
 *
 * @param sql any connection to the database
 * @param tables the tables, from `knownTables`
 * @param roles the roles, from `roleNames`
 * @throws pg's error when the database cannot be reached
 * @example const { ok, findings } = await check(client, knownTables(schema, tenancy), roleNames('refactkit'))
 */
export async function check(sql: Sql, tables: readonly KnownTable[], roles: RoleNames): Promise<CheckResult> {
  const findings = [
    ...(await tableRules(sql, tables, roles)),
    ...(await loginRules(sql, roles)),
    ...(await objectRules(sql, tables, roles)),
  ]
  return { ok: findings.every((finding) => finding.severity !== 'error'), findings }
}
