import { type Recording, recordingOf } from '../audit/record'
import { type Keeping, keepingOf } from '../guard/keep-last'
import type { RoleNames } from '../guard/logins'
import { isIsolated, type KnownTable } from '../schema/kinds'
import { policiesOf, printed } from '../schema/policy'
import type { Target } from '../schema/target'

type Login = Exclude<keyof RoleNames, 'owner'>

/** What a table of one kind must show in the catalog. */
export interface Expected {
  /** Each policy in the form of `printed`, in alphabetical order. */
  readonly policies: string[]
  /** The rights of each login on the table or on columns of it, in alphabetical order. */
  readonly rights: Record<Login, string[]>
  /** Where not every column will do: exactly these. */
  readonly columns: ReadonlyArray<{ login: Login; right: 'SELECT' | 'UPDATE'; names: readonly string[] }>
  /** What keeps the last row of an organization, where one is kept. */
  readonly keeps: Keeping | null
  /** What records its changes in the audit log, where they are recorded. */
  readonly records: Recording | null
}

const readAndWrite = ['DELETE', 'INSERT', 'SELECT', 'UPDATE']

/**
 * What the guard gives a table.
 *
 * @example expectedOf(table, roles).rights.app
 */
export function expectedOf(table: KnownTable, roles: RoleNames, target: Target = 'plain'): Expected {
  const { kind, updates, operations } = table
  const written = updates?.length === 0 ? readAndWrite.filter((right) => right !== 'UPDATE') : readAndWrite
  return {
    keeps: keepingOf(table) ?? null,
    records: (target === 'plain' && recordingOf(table)) || null,
    policies: policiesOf(kind, roles, target).map(printed).sort(),
    rights: {
      app: isIsolated(kind) ? written : [],
      auth: kind === 'auth' ? readAndWrite : [],
      operations: operations?.length === 0 ? [] : ['SELECT'],
      jobs: [],
    },
    columns: [
      ...(updates?.length ? [{ login: 'app', right: 'UPDATE', names: updates } as const] : []),
      ...(operations?.length ? [{ login: 'operations', right: 'SELECT', names: operations } as const] : []),
    ],
  }
}
