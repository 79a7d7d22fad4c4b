import { type CatalogRule, push } from './rule'

const powers = `concat_ws(' ', case when rolsuper then 'nosuperuser' end, case when rolbypassrls then 'nobypassrls' end,
  case when rolcreaterole then 'nocreaterole' end, case when rolcreatedb then 'nocreatedb' end,
  case when rolreplication then 'noreplication' end)`

/** Settings that change which triggers fire, whose rights count or what a name means. */
const judging = ['row_security', 'session_replication_role', 'role', 'session_authorization', 'search_path']

/** What a statement, a wait for a lock and a transaction that does nothing must each end after. */
const ending = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']

/** The rules about the owner and the logins themselves. */
export const roleRules: readonly CatalogRule[] = [
  {
    rule: 'role-present',
    select: `select 'error', name, 'The server has no such role.', ${push} from role where oid is null`,
  },
  {
    rule: 'role-plain',
    select: `select 'error', name, 'It may go around row-level security or make itself rights: '
          || upper(replace(${powers}, 'no', '')) || '.', format('alter role %I %s', name, ${powers})
        from role where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
      union all
      select 'error', r.name, 'It is a member of ' || m.roleid::regrole::text || '.',
          format('revoke %s from %I', m.roleid::regrole, r.name)
        from role r join pg_auth_members m on m.member = r.oid`,
  },
  {
    rule: 'role-lent',
    select: `select 'warning', r.name, m.rolname || ' may act as it.', format('revoke %I from %I', r.name, m.rolname)
      from role r join pg_auth_members a on a.roleid = r.oid join pg_roles m on m.oid = a.member
     where m.rolcanlogin and not m.rolsuper and not m.rolcreaterole
       and m.oid <> (select datdba from pg_database where datname = current_database())
       and m.oid not in (select oid from role where oid is not null)`,
  },
  {
    rule: 'role-of-others',
    select: `select 'warning', m.rolname::text, format('It may connect, and goes around row-level security: %s.',
          concat_ws(', ', case when m.rolbypassrls then 'BYPASSRLS' end, case when m.rolreplication then 'REPLICATION' end, g.names)),
        format('revoke connect on database %I from %I', current_database(), m.rolname)
      from pg_roles m cross join lateral (select string_agg(distinct r.rolname, ', ' order by r.rolname) as names
          from pg_roles r where r.rolname in ('pg_read_all_data', 'pg_write_all_data', 'pg_read_server_files',
            'pg_write_server_files', 'pg_execute_server_program') and pg_has_role(m.oid, r.oid, 'MEMBER')) g
     where m.rolcanlogin and not m.rolsuper and not m.rolcreaterole
       and (m.rolbypassrls or m.rolreplication or g.names is not null)
       and m.oid <> (select datdba from pg_database where datname = current_database())
       and m.oid not in (select oid from role where oid is not null)
       and has_database_privilege(m.oid, current_database(), 'CONNECT')`,
  },
  {
    rule: 'owner-no-login',
    select: `select 'error', name, 'It owns the tables and may log in.', format('alter role %I nologin', name)
      from role where part = 'owner' and rolcanlogin`,
  },
  {
    rule: 'login-owns-nothing',
    select: `select 'error', l.name, format('It owns %s, and what owns is not bound.',
          string_agg(pg_describe_object(d.classid, d.objid, 0), ', ' order by d.objid)),
        format('reassign owned by %I to %I', l.name, (select name from role where part = 'owner'))
      from login l join pg_shdepend d on d.refclassid = 'pg_authid'::regclass and d.refobjid = l.oid and d.deptype = 'o'
     where d.dbid in (0, (select oid from pg_database where datname = current_database()))
       and d.classid <> 'pg_largeobject'::regclass
     group by l.name`,
  },
  {
    rule: 'login-creates-nothing',
    select: `select 'error', l.name, 'It may create schemas or temporary tables in this database.',
          format('revoke create, temporary on database %I from public, %I', current_database(), l.name)
        from login l where has_database_privilege(l.oid, current_database(), 'CREATE, TEMP')
      union all
      select 'error', l.name, 'It may create tables and functions in the schema ' || n.nspname || '.',
          format('revoke create on schema %I from public, %I', n.nspname, l.name)
        from login l cross join pg_namespace n
       where n.nspname !~ '^pg_(toast|temp)' and has_schema_privilege(l.oid, n.oid, 'CREATE')`,
  },
  {
    rule: 'login-limits',
    // Of the settings that are stored, the one for this login in this database wins, then the login's, then the database's.
    select: `select 'warning', l.name, format('Nothing ends what it began: %s is not set for it in this database.',
          string_agg(n.name, ', ' order by n.name)), ${push}
        from login l cross join unnest(array[${ending.map((name) => `'${name}'`).join(', ')}]) n(name)
       where coalesce((select split_part(c, '=', 2) from pg_db_role_setting s cross join lateral unnest(s.setconfig) c
           where s.setrole in (0, l.oid) and split_part(c, '=', 1) = n.name
             and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
           order by s.setrole desc, s.setdatabase desc limit 1), '0') ~ '^0+[a-z]*$'
       group by l.name`,
  },
  {
    rule: 'login-settings',
    select: `select case split_part(c, '=', 1) when 'session_replication_role' then 'error' else 'warning' end,
        coalesce(l.name, current_database()), format('%s is stored for it.', c),
        format('alter %s %sreset %s', case when l.oid is null then format('database %I', current_database())
            else format('role %I', l.name) end,
          case when l.oid is not null and s.setdatabase <> 0 then format('in database %I ', current_database()) else '' end,
          split_part(c, '=', 1))
      from pg_db_role_setting s left join login l on l.oid = s.setrole cross join lateral unnest(s.setconfig) c
     where (l.oid is not null or s.setrole = 0)
       and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
       and split_part(c, '=', 1) in (${judging.map((name) => `'${name}'`).join(', ')})
       and (l.oid is not null or split_part(c, '=', 1) <> 'search_path')
       and c not in ('row_security=on', 'session_replication_role=origin')
      union all
      select 'error', coalesce(l.name, 'everybody'), format('It may set %s, which is for administrators.', p.parname),
        format('revoke set, alter system on parameter %s from %s', p.parname, coalesce(quote_ident(l.name), 'public'))
      from pg_parameter_acl p cross join lateral (select distinct grantee from aclexplode(p.paracl)) a
      left join login l on l.oid = a.grantee where a.grantee = 0 or l.oid is not null
      union all
      select 'error', 'session_replication_role', 'The server switches triggers off for every session, those of foreign keys too.',
        'alter system reset session_replication_role; select pg_reload_conf()'
      from pg_settings where name = 'session_replication_role' and reset_val <> 'origin' and source <> 'client'`,
  },
]
