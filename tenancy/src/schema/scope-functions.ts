import { literal } from '../sql'
import type { Target } from './target'

/** A function of the schema `rk` that policies call. */
export interface ScopeFunction {
  readonly name: string
  readonly returns: 'text' | 'boolean'
  /** Its whole text; PostgreSQL keeps it letter by letter. */
  readonly body: string
}

/**
 * The rest of the name of the portal with this prefix. Nothing but a client of the protocol binds a portal to no statement
 * at all: a cursor of SQL has the text of its declaration, one of a function the text of its query. The function is asked
 * itself, since the view `pg_cursors` over it would be locked for every statement.
 */
const portal = (prefix: string): string =>
  `pg_catalog.substr(name, ${prefix.length + 1}) from pg_catalog.pg_cursor() where name operator(pg_catalog.~~) '${prefix}%' and statement operator(pg_catalog.=) ''`

const returning = (value: string): string => `begin return ${value}; end`

/** Whether there is a record. One older than twelve hours opens nothing, or any reason of the past would do for today. */
const recordWith = (more: string): string =>
  `exists (select from rk.operation where id operator(pg_catalog.=) (select ${portal('operation:')})::pg_catalog.uuid
      and login operator(pg_catalog.=) current_user${more}
      and at operator(pg_catalog.>) (pg_catalog.now() operator(pg_catalog.-) '12 hours'::pg_catalog.interval))`

/**
 * The functions that read what is open here: the names of the portals that the driver has bound. Two scopes of one sort at
 * once are an error and not a choice. Every function, operator and type in their bodies names its schema, so no search path
 * can redirect them.
 */
export const scopeFunctions: readonly ScopeFunction[] = [
  { name: 'organization_id', returns: 'text', body: returning(portal('org:')) },
  { name: 'person_id', returns: 'text', body: returning(portal('person:')) },
  { name: 'operation_is_recorded', returns: 'boolean', body: returning(recordWith('')) },
  {
    name: 'operation_reads_persons',
    returns: 'boolean',
    body: returning(recordWith('\n      and persons')),
  },
]

const settingOf = (name: string): string => `nullif(pg_catalog.current_setting('rk.${name}', true), '')`

/**
 * The functions of a target. On Citus they read the settings that `rk.enter` has made, as the policies there do.
 *
 * @example scopeFunctionsOf('plain')
 */
export const scopeFunctionsOf = (target: Target): readonly ScopeFunction[] =>
  target === 'plain'
    ? scopeFunctions
    : scopeFunctions.map((one) =>
        one.returns === 'text' ? { ...one, body: returning(settingOf(one.name)) } : one,
      )

/** A procedure that opens a scope on Citus, until the transaction ends. */
export interface ScopeProcedure {
  readonly name: string
  /** PL/pgSQL, letter by letter as PostgreSQL keeps it. */
  readonly body: string
}

/**
 * What the driver calls on Citus, which sends to its workers what `SET LOCAL` sets and not what `set_config` does. A SELECT
 * cannot call a procedure; a scope that is open is not exchanged for another.
 */
export const scopeProcedures: readonly ScopeProcedure[] = [
  { name: 'enter', reads: 'organization_id' },
  { name: 'enter_person', reads: 'person_id' },
].map(({ name, reads }) => ({
  name,
  body: `begin
  if ${settingOf(reads)} operator(pg_catalog.<>) $1 then
    raise exception 'Another scope is open.' using errcode = '42501';
  end if;
  execute pg_catalog.format('set local rk.${reads} = %L', $1);
end`,
}))

/** The statement that makes a procedure, or puts its own body back. */
export const createScopeProcedure = ({ name, body }: ScopeProcedure): string =>
  `create or replace procedure rk.${name}(scope text) language plpgsql as ${literal(body)}`

/**
 * The statement that makes a function, or puts its own body back. In PL/pgSQL the plan of the body is kept for the
 * connection; PostgreSQL 15 to 17 would plan a body in SQL at every call, which costs more than all the rest of the scope.
 * Without a search path of its own, which would have to be set and put back at every call.
 */
export const createScopeFunction = ({ name, returns, body }: ScopeFunction): string =>
  `create or replace function rk.${name}() returns ${returns} language plpgsql stable parallel restricted as ${literal(body)}`
