import { portalsOf, type Scope } from '../scope/scope'
import { type PreparedStatements, parsing } from './prepared-statements'
import { encode } from './wire'

/**
 * What the portals of a scope are bound to and never run: no statement at all, which nothing in SQL can open a cursor for,
 * and for which PostgreSQL has nothing to analyze, plan or start. `rk.organization_id()` tells them from cursors by it.
 */
export const scopeText = ''

const bound = { named: new WeakMap<Scope, Buffer>(), unnamed: new WeakMap<Scope, Buffer>() }

function bindings(scope: Scope, kind: 'named' | 'unnamed', statement: string): Buffer {
  const known = bound[kind].get(scope)
  if (known) return known
  const messages = Buffer.concat(
    encode((to) => {
      if (kind === 'unnamed') to.parse({ text: scopeText, name: '' })
      for (const portal of portalsOf(scope)) to.bind({ portal, statement, values: [] })
    }),
  )
  bound[kind].set(scope, messages)
  return messages
}

/**
 * The messages that open a scope until the next Sync: one portal for each of its names, bound and never run.
 *
 * @param scope whose portals
 * @param statements where the statement under the portals keeps its name; without, it is parsed each time
 * @example const messages = openScope(scope, undefined)
 */
export const openScope = (scope: Scope, statements: PreparedStatements | undefined): Buffer[] =>
  statements
    ? [...parsing(statements.scope, scopeText), bindings(scope, 'named', statements.scope.name)]
    : [bindings(scope, 'unnamed', '')]

/**
 * The messages that say who acts until the next Sync, after those of the scope: portals as well, so that no SQL names anybody
 * else.
 *
 * @param portals their names, from `actorPortals`
 * @param statements as for `openScope`
 * @example const messages = nameActor(actorPortals(), statements)
 */
export const nameActor = (portals: readonly string[], statements: PreparedStatements | undefined): Buffer[] =>
  encode((to) => {
    for (const portal of portals) to.bind({ portal, statement: statements?.scope.name ?? '', values: [] })
  })
