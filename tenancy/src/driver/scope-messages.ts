import { portalsOf, type Scope } from '../scope/scope'
import { type PreparedStatements, parsing } from './prepared-statements'
import { encode } from './wire'

/**
 * What the portals of a scope are bound to and never run: no statement at all, which nothing in SQL can open a cursor for,
 * and for which PostgreSQL has nothing to analyze, plan or start. `rk.organization_id()` tells them from cursors by it.
 */
export const scopeText = ''

const parseNothing = encode((to) => to.parse({ text: scopeText, name: '' }))

/**
 * The message that binds a portal to a statement without parameters; pg's own way to lay it out takes as long as all the rest
 * of a scope. Both names are ASCII.
 *
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-BIND
 */
function bind(portal: string, statement: string): Buffer {
  // Zeros end the names and count the formats and values: none.
  const message = Buffer.alloc(portal.length + statement.length + 13)
  message[0] = 0x42
  message.writeUInt32BE(message.length - 1, 1)
  message.write(portal, 5, 'latin1')
  message.write(statement, portal.length + 6, 'latin1')
  return message
}

/**
 * The messages that open a scope until the next Sync: one portal for each of its names, bound and never run.
 *
 * @param scope whose portals
 * @param statements where the statement under the portals keeps its name; without, it is parsed each time
 * @example const messages = openScope(scope, undefined)
 */
export const openScope = (scope: Scope, statements: PreparedStatements | undefined): Buffer[] => [
  ...(statements ? parsing(statements.scope, scopeText) : parseNothing),
  ...portalsOf(scope).map((portal) => bind(portal, statements?.scope.name ?? '')),
]

/**
 * The messages that say who acts until the next Sync, after those of the scope: portals as well, so that no SQL names anybody
 * else.
 *
 * @param portals their names, from `actorPortals`
 * @param statements as for `openScope`
 * @example const messages = nameActor(actorPortals(), statements)
 */
export const nameActor = (portals: readonly string[], statements: PreparedStatements | undefined): Buffer[] =>
  portals.map((portal) => bind(portal, statements?.scope.name ?? ''))
