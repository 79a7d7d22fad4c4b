import { type CatalogRule, push } from './rule'

/** Whether a login holds the right "r" on the table or on one of its columns. PostgreSQL knows MAINTAIN from 17 on. */
const held = `array(
  select r from unnest('{DELETE,INSERT,MAINTAIN,REFERENCES,SELECT,TRIGGER,TRUNCATE,UPDATE}'::text[]) r
   where case when r in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') then has_any_column_privilege(l.oid, k.oid, r)
      when r <> 'MAINTAIN' or (select version from server) >= 170000 then has_table_privilege(l.oid, k.oid, r) end)`

/** The columns on which a login holds a right, where only some are allowed. */
const columnsOf = (right: string) => `
select l.name, array_agg(w.name order by w.name) as wanted, array(
    select a.attname::text from pg_attribute a where a.attrelid = k.oid and a.attnum > 0 and not a.attisdropped
      and has_column_privilege(l.oid, k.oid, a.attnum, '${right}') order by a.attname::text) as columns
  from jsonb_to_recordset(k.columns) c("login" text, "right" text, names jsonb)
  join login l on l.part = c."login" cross join lateral jsonb_array_elements_text(c.names) w(name)
 where c."right" = '${right}' group by l.oid, l.name`

const kindsOfDefault = `('r', 'tables'), ('S', 'sequences'), ('f', 'functions'), ('n', 'schemas'), ('L', 'large objects')`

/** The rules about who holds which rights. */
export const rightRules: readonly CatalogRule[] = [
  {
    rule: 'rights-exact',
    select: `select 'error', k.label, h.name || ' holds ' || coalesce(nullif(array_to_string(h.held, ', '), ''), 'nothing')
          || ' on it' || case when h.wanted = '{}' then '.'
            else ', and needs exactly ' || array_to_string(h.wanted, ', ') || '.' end, ${push}
        from known k cross join lateral (
          select l.name, ${held} as held, array(select jsonb_array_elements_text(k.rights -> l.part)) as wanted
            from login l) h
       where k.oid is not null and h.held <> h.wanted
      union all
      select 'error', k.label, h.name || ' reads ' || coalesce(nullif(array_to_string(h.columns, ', '), ''), 'nothing') || ' of it, and needs exactly '
            || array_to_string(h.wanted, ', ') || '.', ${push}
        from known k cross join lateral (${columnsOf('SELECT')}) h where k.oid is not null and h.columns <> h.wanted
      union all
      select 'error', k.label, l.name || ' may not use the schema it is in.', ${push}
        from known k join pg_class c on c.oid = k.oid cross join login l
       where jsonb_array_length(k.rights -> l.part) > 0 and not has_schema_privilege(l.oid, c.relnamespace, 'USAGE')
      union all
      select case g.oid when 0 then 'error' else 'warning' end, k.label, g.name || ' holds rights on it.',
          case g.oid when 0 then ${push} else format('revoke all on %s from %I', k.name, g.name) end
        from known k cross join lateral (
          select distinct x.grantee as oid, case x.grantee when 0 then 'Everybody' else pg_get_userbyid(x.grantee)::text end as name
            from (select k.relacl union all select a.attacl from pg_attribute a where a.attrelid = k.oid) acl(acl)
            cross join aclexplode(acl.acl) x
           where x.grantee <> k.relowner and x.grantee not in (select oid from login)) g`,
  },
  {
    rule: 'organization-fixed',
    select: `select 'error', t.label, l.name || ' may move rows to another organization.', ${push}
      from tenant t cross join login l
     where t.organization is not null and has_column_privilege(l.oid, t.oid, t.organization, 'UPDATE')`,
  },
  {
    rule: 'person-updates',
    select: `select 'error', k.label, h.name || ' may update ' || coalesce(nullif(array_to_string(h.columns, ', '), ''), 'nothing')
          || ' of it, and needs exactly ' || array_to_string(h.wanted, ', ') || '.', ${push}
      from known k cross join lateral (${columnsOf('UPDATE')}) h where k.oid is not null and h.columns <> h.wanted`,
  },
  {
    rule: 'default-rights',
    select: `select 'warning', coalesce(n.nspname, 'every schema'),
        format('%s gets rights on all %s that %s makes.', coalesce(l.name, other.rolname, 'Everybody'), k.name, pg_get_userbyid(d.defaclrole)),
        format('alter default privileges for role %I %s revoke all on %s from %s', pg_get_userbyid(d.defaclrole),
          'in schema ' || quote_ident(n.nspname), k.name, coalesce(quote_ident(l.name), quote_ident(other.rolname), 'public'))
      from pg_default_acl d join (values ${kindsOfDefault}) k(code, name) on k.code = d.defaclobjtype
      left join pg_namespace n on n.oid = d.defaclnamespace
      cross join lateral (select distinct grantee from aclexplode(d.defaclacl)) a left join login l on l.oid = a.grantee
      left join pg_roles other on other.oid = a.grantee and other.oid <> d.defaclrole
     where (a.grantee = 0 and d.defaclobjtype <> 'f') or l.oid is not null
       or (other.oid is not null and d.defaclrole = (select oid from role where part = 'owner'))`,
  },
  {
    rule: 'database-closed',
    select: `select 'warning', d.datname::text, 'Every login of this server may connect to it.',
        format('revoke connect on database %I from public', d.datname)
      from pg_database d where d.datname = current_database()
       and exists (select from aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
         where a.grantee = 0 and a.privilege_type = 'CONNECT')`,
  },
]
