/** A function of the schema `rk` that policies call, as it is made and as PostgreSQL prints its body back. */
export interface ScopeFunction {
  readonly name: string
  readonly returns: 'text' | 'boolean'
  readonly body: string
  readonly printed: string
}

const portal = (prefix: string) => ({
  body: `(select substr(name, ${prefix.length + 1}) from pg_catalog.pg_cursors where name like '${prefix}%' and statement = 'select')`,
  printed: `(SELECT substr(pg_cursors.name, ${prefix.length + 1}) AS substr FROM pg_cursors WHERE ((pg_cursors.name ~~ '${prefix}%'::text) AND (pg_cursors.statement = 'select'::text)))`,
})

const operation = portal('operation:')

/**
 * The functions that read what is open here: the names of the portals that the driver has bound. Their bodies are parsed
 * when they are created, so no search path can redirect them; two scopes of one sort at once are an error and not a choice.
 * The statement of a cursor that SQL declares is the text of that declaration, so no such cursor is a scope.
 */
export const scopeFunctions: readonly ScopeFunction[] = [
  { name: 'organization_id', returns: 'text', ...portal('org:') },
  { name: 'person_id', returns: 'text', ...portal('person:') },
  {
    name: 'operation_is_recorded',
    returns: 'boolean',
    // A record older than twelve hours opens nothing, or any reason of the past would do for today.
    body: `exists (select from rk.operation where id = ${operation.body}::uuid
      and login = current_user and at > now() - interval '12 hours')`,
    printed: `(EXISTS (SELECT FROM rk.operation WHERE ((operation.id = (${operation.printed})::uuid) AND (operation.login = CURRENT_USER) AND (operation.at > (now() - '12:00:00'::interval)))))`,
  },
]

/** How PostgreSQL keeps the setting below. */
export const scopeFunctionSetting = 'search_path=""'

/**
 * The statement that makes a function, or puts its own body back. The search path finds nothing in a body that is parsed
 * already; it is set because the planner then leaves the function as it is. Otherwise it unfolds the body in every plan,
 * only to find that it cannot use it, for 13 µs of the 45 that a policy costs a statement that is planned each time.
 */
export const createScopeFunction = ({ name, returns, body }: ScopeFunction): string =>
  `create or replace function rk.${name}() returns ${returns} language sql stable parallel restricted
     set search_path = '' return ${body}`
