import { type AuthTables, checkSchema, type Finding, sumUp } from '@refactkit/tenancy'
import type { Application } from '../application'
import { applyChange } from './apply'
import { changeFor } from './change'
import { Sources } from './sources'

/** What would make the schema the one that Better Auth wants. */
export interface Proposal {
  /** What differs, apart from what `db/tenancy.ts` accepts. */
  readonly findings: readonly Finding[]
  /** Those of them that only a person can mend. */
  readonly byHand: readonly Finding[]
  /** The files as they would become. */
  readonly sources: Sources
}

/** Tables before their columns, since a column may point at a new one. */
const order = ({ object }: Finding): number => (/[.(]/.test(object) ? 1 : 0)

/**
 * Compares a schema with the tables that Better Auth wants, and writes the difference into its files, in memory.
 *
 * @param root the project's folder
 * @param application its schema as it is loaded
 * @param wanted the result of `getAuthTables(auth.options)`
 * @throws CommandError when the change would leave a file that is no TypeScript
 * @example propose(root, await loadApplication(root), wanted).sources.changed()
 */
export function propose(root: string, { schema, tenancy }: Application, wanted: AuthTables): Proposal {
  const found = sumUp({ schema: checkSchema(schema, tenancy, wanted) }, tenancy).findings
  const findings = found.filter(({ rule }) => rule.startsWith('auth-'))
  const sources = new Sources(root)
  const byHand = [...findings]
    .sort((one, other) => order(one) - order(other))
    .filter((finding) => {
      const change = changeFor(finding, wanted)
      return !change || !applyChange({ sources, schema }, change)
    })
  return { findings, byHand, sources }
}
