import type { RoleNames } from '../guard/logins'
import { personColumn, type TableKind, tenantColumn } from './kinds'
import type { Target } from './target'

/** The name of the policy that ties a tenant table to the organization in scope. */
export const policyName = 'tenant_isolation'

/** The default of the column: the organization in scope, or null, which the column refuses. */
export const scopeDefault = 'rk.organization_id()'

/** A condition on rows, as it is written and as PostgreSQL prints it back. */
interface Condition {
  readonly text: string
  readonly printed: string
}

/** The sub-select makes it one test per statement instead of one per row. */
const equals = (column: string, reader: string): Condition => ({
  text: `${column} = (select rk.${reader}())`,
  printed: `(${column} = ( SELECT rk.${reader}() AS ${reader}))`,
})

/** Citus takes no sub-select in a policy of a distributed table, and the workers have none of our functions. */
const setting = (reader: string): string => `NULLIF(current_setting('rk.${reader}'::text, true), ''::text)`

const equalsSetting = (column: string, reader: string): Condition => ({
  text: `${column} = ${setting(reader)}`,
  printed: `(${column} = ${setting(reader)})`,
})

const conditions = {
  plain: {
    ofOrganization: equals(tenantColumn, 'organization_id'),
    ofPerson: equals(personColumn, 'person_id'),
  },
  citus: {
    ofOrganization: equalsSetting(tenantColumn, 'organization_id'),
    ofPerson: equalsSetting(personColumn, 'person_id'),
  },
}

/**
 * The default of the column for a target. It is spelled as PostgreSQL prints it, so that a second push finds no change.
 *
 * @example defaultOf('plain') // 'rk.organization_id()'
 */
export const defaultOf = (target: Target): string =>
  target === 'citus' ? setting('organization_id') : scopeDefault

const says = (reader: string): Condition => ({
  text: `(select rk.${reader}())`,
  printed: `( SELECT rk.${reader}() AS ${reader})`,
})

/** Every organization is read under a record; what is addressed to persons under one that says so. */
const readByOperations = (to: string, reader: string): Policy => ({
  ...{ name: 'operations_read', command: 'select', to },
  using: says(reader),
})

/** One policy of a table. */
export interface Policy {
  readonly name: string
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete'
  /** The login it is for. */
  readonly to: string
  readonly using?: Condition
  readonly check?: Condition
}

/**
 * Exactly the policies of a table of this kind; none where no login but Better Auth's reads it.
 *
 * Rows addressed to a person are written by an organization and read by the person: neither can do the other's part.
 *
 * @param kind the table's kind
 * @param roles the logins
 * @param target on Citus nobody reads every organization: the workers have no record of operations
 * @example policiesOf('tenant', roleNames('refactkit'))
 */
export function policiesOf(
  kind: TableKind | undefined,
  { app, operations }: Pick<RoleNames, 'app' | 'operations'>,
  target: Target = 'plain',
): Policy[] {
  const { ofOrganization, ofPerson } = conditions[target]
  if (kind === 'tenant') {
    const own: Policy = {
      name: policyName,
      command: 'all',
      to: app,
      using: ofOrganization,
      check: ofOrganization,
    }
    return target === 'citus' ? [own] : [own, readByOperations(operations, 'operation_is_recorded')]
  }
  if (kind !== 'person') return []
  return [
    ...(target === 'citus' ? [] : [readByOperations(operations, 'operation_reads_persons')]),
    { name: 'person_delete', command: 'delete', to: app, using: ofPerson },
    { name: 'person_insert', command: 'insert', to: app, check: ofOrganization },
    { name: 'person_select', command: 'select', to: app, using: ofPerson },
    { name: 'person_update', command: 'update', to: app, using: ofPerson, check: ofPerson },
  ]
}

const commandLetters = { all: '*', select: 'r', insert: 'a', update: 'w', delete: 'd' }

/** A policy as `policyAsRead` reads it from the catalog. */
export const printed = ({ name, command, to, using, check }: Policy): string =>
  [name, commandLetters[command], 't', to, using?.printed ?? '-', check?.printed ?? '-'].join('|')

/** SQL that reads a policy `p` of `pg_policy` in the form of `printed`. */
export const policyAsRead = `concat_ws('|', p.polname, p.polcmd, p.polpermissive,
  (select string_agg(coalesce(r.rolname, 'public'), ',') from unnest(p.polroles) o left join pg_roles r on r.oid = o),
  coalesce(pg_get_expr(p.polqual, p.polrelid), '-'), coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-'))`
