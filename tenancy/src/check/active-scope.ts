import type { RoleNames } from '../guard/logins'
import { scopeFunctionsOf } from '../schema/scope-functions'
import { type Target, targetOf } from '../schema/target'
import type { Sql } from '../sql'

/** What carries the organization of a statement to the policies of this database. */
export interface ActiveScope {
  /** The portal of the driver, its call on Citus, or nothing that can be relied on. */
  readonly mechanism: 'portal' | 'call' | 'none'
  /** One or two sentences. */
  readonly why: string
}

const bodyFor = (target: Target) =>
  scopeFunctionsOf(target).find(({ name }) => name === 'organization_id')?.body

/**
 * Which mechanism the policies of a database read the scope from, and why that one.
 *
 * @param sql any connection to the database
 * @param roles the roles, from `roleNames`
 * @param declared what kind of database it is; read from its extensions unless it is said
 * @returns the mechanism, and why it is that one
 * @throws pg's error when the database cannot be reached
 * @example const { mechanism, why } = await activeScope(client, roleNames('refactkit'))
 */
export async function activeScope(sql: Sql, { app }: RoleNames, declared?: Target): Promise<ActiveScope> {
  const target = await targetOf(sql, declared)
  const { rows } = await sql.query<{ body: string | null; settable: boolean }>(
    `select (select prosrc from pg_proc where oid = to_regprocedure('rk.organization_id()')) as body, exists (select from pg_roles
        where rolname = $1 and has_function_privilege(oid, 'pg_catalog.set_config(text,text,boolean)', 'execute')) as settable`,
    [app],
  )
  const [found] = rows
  if (!found || found.body !== bodyFor(target))
    return { mechanism: 'none', why: 'rk.organization_id() is missing or not ours, so no scope is certain.' }
  if (target === 'citus') {
    const why =
      'Citus runs policies on its workers, which see no portal of the coordinator and are sent what SET LOCAL sets: rk.enter does that, in the transaction of each statement.'
    return {
      mechanism: 'call',
      why: `${why} ${found.settable ? 'set_config is open, so a statement can forge it.' : 'No SELECT can call it, and set_config is closed.'}`,
    }
  }
  const closed = found.settable
    ? 'set_config stays callable here, which changes nothing: the policies read no setting.'
    : 'set_config is closed besides.'
  return {
    mechanism: 'portal',
    why: `A portal named after the organization is bound before each statement. No statement can make one, and it needs no right that a server could withhold. ${closed}`,
  }
}
