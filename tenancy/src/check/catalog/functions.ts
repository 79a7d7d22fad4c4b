import { closedFunctions } from '../../guard/closed-functions'
import { scopeFunctionsOf, scopeProcedures } from '../../schema/scope-functions'
import { literal } from '../../sql'
import { isAuditFunction } from './audit'
import { isQueueFunction } from './queue'
import { type CatalogRule, logins, push } from './rule'

const targets = ['plain', 'citus'] as const

const reachable = `
has_function_privilege(l.oid, p.oid, 'EXECUTE') and has_schema_privilege(l.oid, p.pronamespace, 'USAGE')`

const own = `p.pronamespace not in (select oid from pg_namespace where nspname in ('pg_catalog', 'information_schema'))`

const ofExtension = `exists (select from pg_depend d
  where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`

const printed = `p.oid::regprocedure::text`

const revoked = `format('revoke execute on routine %s from public, %s', p.oid::regprocedure, ${logins})`

/**
 * Functions of pg_catalog, by the beginning of their names, that no login may call: those that the guard closes, but for
 * `set_config`, which has a rule of its own, and those that read files and settings, which nobody has opened as a rule.
 */
const powerful = [
  ...closedFunctions.filter((name) => name !== 'set_config'),
  'pg_read_file',
  'pg_read_binary_file',
  'pg_stat_file',
  'pg_ls_',
  'pg_current_logfile',
  'pg_rotate_logfile',
  'pg_reload_conf',
]

/** Of them, those that a database gives to nobody but a superuser to begin with: somebody has opened them. */
const dangerous = /^(pg_read|pg_stat_file|pg_ls|pg_rotate|pg_reload|lo_import|lo_export)/

/** Extensions with which a statement opens a connection, runs SQL as somebody else, reads files or calls the network. */
const reaching = [
  'adminpack',
  'aws_lambda',
  'aws_s3',
  'dblink',
  'http',
  'pageinspect',
  'pg_background',
  'pg_cron',
  'pg_net',
  'pg_visibility',
  'pg_walinspect',
  'pgrowlocks',
  'plpython3u',
  'plperlu',
  'pltclu',
  'xml2',
]

const scopeFunctionRule = targets
  .flatMap((target) => scopeFunctionsOf(target).map((one) => ({ ...one, target })))
  .map(
    ({ name, returns, body, target }) => `
select 'error', 'rk.${name}', 'The function that reads the scope is missing, or another one.', ${push}
  from target where target.name = '${target}' and not exists (select from pg_proc p join pg_namespace n on n.oid = p.pronamespace join role o on o.oid = p.proowner
   where n.nspname = 'rk' and p.proname = '${name}' and p.pronargs = 0 and o.part = 'owner'
     and not p.prosecdef and p.provolatile = 's' and p.proparallel = 'r' and p.proconfig is null
     and p.prolang = (select oid from pg_language where lanname = 'plpgsql') and pg_get_function_result(p.oid) = '${returns}'
     and p.prosrc = ${literal(body)})`,
  )
  .join('\nunion all\n')

/** On Citus the driver calls these, and elsewhere takes them for a sign that it shall. */
const scopeProcedureRule = scopeProcedures
  .map(
    ({ name, body }) => `
select 'error', 'rk.${name}', 'The procedure that opens a scope is missing, another one, or not for this target.', ${push}
  from target where (target.name = 'citus') <> exists (
    select from pg_proc p join role o on o.oid = p.proowner and o.part = 'owner' join login a on a.part = 'app'
     where p.oid = to_regprocedure('rk.${name}(text)') and p.prokind = 'p' and not p.prosecdef
       and has_function_privilege(a.oid, p.oid, 'EXECUTE') and p.prosrc = ${literal(body)})`,
  )
  .join('\nunion all\n')

/** The rules about functions. */
export const functionRules: readonly CatalogRule[] = [
  { rule: 'scope-function', select: `${scopeFunctionRule}\nunion all\n${scopeProcedureRule}` },
  {
    rule: 'function-as-caller',
    select: `select 'error', ${printed}, 'It runs with the rights of its owner.', ${revoked}
      from pg_proc p where ${own} and p.prosecdef and exists (select from login l where ${reachable}) and not (${isQueueFunction}) and not (${isAuditFunction})`,
  },
  {
    rule: 'function-leakproof',
    select: `select 'error', ${printed}, 'It is marked leakproof, so it sees rows before the policy hides them.',
        format('alter function %s not leakproof', p.oid::regprocedure)
      from pg_proc p where ${own} and p.proleakproof and not ${ofExtension}`,
  },
  {
    rule: 'function-trusted',
    select: `select 'error', ${printed}, format('It is written in %s, which may do anything on the server.', g.lanname), ${revoked}
      from pg_proc p join pg_language g on g.oid = p.prolang
     where ${own} and not ${ofExtension} and not g.lanpltrusted and g.lanname not in ('internal', 'c')
       and exists (select from login l where ${reachable})`,
  },
  {
    rule: 'set-config-closed',
    // Where our owner holds it, a push as superuser has closed it and can again; otherwise the server keeps it to itself.
    select: `select case when closable or target.name = 'citus' then 'error' else 'warning' end, 'pg_catalog.set_config',
        'A statement can change the settings of its session, until its connection ends. It '
          || case target.name when 'citus' then 'can change its organization with them: a setting carries that on Citus.'
            else 'cannot change its organization with them: a portal carries that, and no setting.' end,
        case when closable or target.name = 'citus' then ${push} else 'npx refactkit push, as a superuser; without one, no row is less safe' end
      from target cross join pg_proc p cross join lateral (select exists (select from aclexplode(p.proacl) a
          join role o on o.oid = a.grantee and o.part = 'owner')) f(closable)
     where p.oid = to_regprocedure('pg_catalog.set_config(text, text, boolean)')
       and exists (select from login l where has_function_privilege(l.oid, p.oid, 'EXECUTE'))`,
  },
  {
    rule: 'functions-closed',
    select: `select case when bool_or(p.proname ~ ${literal(dangerous.source)}) then 'error' else 'warning' end, 'pg_catalog',
          'Statements can call ' || string_agg(distinct p.proname::text, ', ' order by p.proname::text) || '.',
          format('revoke execute on function %s from public, %s', string_agg(p.oid::regprocedure::text, ', '), ${logins})
        from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
         and p.proname ~ ${literal(`^(${powerful.join('|')})`)}
         -- Up to PostgreSQL 15, open to everybody and refusing all but a superuser themselves.
         and p.proname not in ('pg_read_file_old', 'pg_rotate_logfile_old')
         and exists (select from login l where has_function_privilege(l.oid, p.oid, 'EXECUTE'))
        having count(*) > 0
      union all
      select 'warning', 'language ' || g.lanname, 'Statements can run DO blocks written in it.',
          format('revoke usage on language %I from public, %s', g.lanname, ${logins})
        from pg_language g where g.lanispl and exists (select from login l where has_language_privilege(l.oid, g.oid, 'USAGE'))`,
  },
  {
    rule: 'extension-runs-sql',
    select: `select 'error', e.extname::text, 'Through it a statement reaches past this database or past its policies.',
        format('drop extension %I', e.extname)
      from pg_extension e
     where e.extname in (${reaching.map(literal).join(', ')}) and exists (
        select from pg_depend d join pg_proc p on p.oid = d.objid cross join login l
         where d.refclassid = 'pg_extension'::regclass and d.refobjid = e.oid and d.classid = 'pg_proc'::regclass
           and d.deptype = 'e' and ${reachable})`,
  },
]
