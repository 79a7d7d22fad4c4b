import { operationsTable } from '../../guard/operations-record'
import { tenantColumn } from '../../schema/kinds'
import { policyAsRead } from '../../schema/policy'
import { literal } from '../../sql'
import { type CatalogRule, logins, push } from './rule'

/** A policy of the catalog, and the same in the words of who wrote it. */
const policies = `
select p.polrelid, ${policyAsRead} as text, p.polname || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '')
    || coalesce(' with check ' || pg_get_expr(p.polwithcheck, p.polrelid), '') as said
  from pg_policy p`

/** Guarded as the guard guards: what a newer version brought, beside which servers of this one go on. */
const guarded = `
c.relrowsecurity and c.relforcerowsecurity and to_jsonb(array(select p.text from (${policies}) p
    where p.polrelid = c.oid order by p.text collate "C")) in (select k.policies from known k where k.kind in ('tenant', 'person'))`

const reachable = `
has_any_column_privilege(l.oid, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
    or has_table_privilege(l.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER')`

/** The rules about tables and their policies. */
export const tableRules: readonly CatalogRule[] = [
  {
    rule: 'table-present',
    select: `select 'error', label, 'The schema has it, the database does not.', ${push} from known where oid is null`,
  },
  {
    rule: 'table-of-one-kind',
    select: `select 'error', label, 'It has no ${tenantColumn} and nothing says why.',
        'add ${tenantColumn} with tenantTable, or name it in db/tenancy.ts with the reason'
      from known where oid is not null and kind is null`,
  },
  {
    rule: 'owner-exact',
    select: `select 'error', k.label, 'It belongs to ' || pg_get_userbyid(k.relowner) || '.', ${push}
      from known k join role o on o.part = 'owner' where k.oid is not null and k.relowner is distinct from o.oid`,
  },
  {
    rule: 'rls-enabled',
    select: `select 'error', label, 'Row-level security is off: every organization would see every row.', ${push}
      from tenant where not relrowsecurity`,
  },
  {
    rule: 'rls-forced',
    select: `select 'error', label, 'Row-level security does not bind the owner: a view or function would leak.', ${push}
      from tenant where not relforcerowsecurity`,
  },
  {
    rule: 'policy-exact',
    select: `select 'error', t.label, case
          when count(p.text) = 0 then 'It has no policy, so no organization reads or writes its rows.'
          else 'Its policies are not exactly those of the guard: it has ' || string_agg(p.said, '; ' order by p.said) || '.'
        end, ${push}
      from tenant t left join (${policies}) p on p.polrelid = t.oid
      group by t.oid, t.label, t.policies
      having to_jsonb(coalesce(array_agg(p.text order by p.text collate "C") filter (where p.text is not null), '{}')) <> t.policies`,
  },
  {
    rule: 'partition-closed',
    select: `select distinct 'error', c.printed,
          'It is a part of ' || k.label || ' and shows every organization by its own name.',
          format('revoke all on %s from public, %s', c.oid::regclass, ${logins})
        from pg_inherits i join tenant k on k.oid = i.inhparent join relation c on c.oid = i.inhrelid
        cross join login l
       where c.oid not in (select oid from known where oid is not null) and (${reachable}) and not (${guarded})
      union all
      select 'error', t.label, 'It is a part of ' || p.printed || ', which shows its rows by another name.',
          case when t.relispartition then format('alter table %s detach partition %s', p.oid::regclass, t.name)
            else format('alter table %s no inherit %s', t.name, p.oid::regclass) end
        from tenant t join pg_inherits i on i.inhrelid = t.oid join relation p on p.oid = i.inhparent
       where p.oid not in (select oid from tenant)`,
  },
  {
    rule: 'table-unknown',
    select: `select case l.part when 'app' then 'error' else 'warning' end, c.printed,
          l.name || ' holds rights on it, and the schema does not know it.',
          format('revoke all on %s from public, %I', c.oid::regclass, l.name)
        from relation c cross join login l
       where c.relkind in ('r', 'p') and not c.of_extension and (${reachable})
         and c.oid not in (select oid from known where oid is not null)
         and not exists (select from pg_inherits i join tenant k on k.oid = i.inhparent where i.inhrelid = c.oid)
         and c.oid is distinct from to_regclass(${literal(operationsTable)}) and not (l.part <> 'auth' and ${guarded})`,
  },
  {
    rule: 'operations-record',
    select: `select 'error', ${literal(operationsTable)}, 'It is missing, or what is written in it could be changed.', ${push}
      where not exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          join pg_trigger t on t.tgrelid = c.oid join role o on o.oid = c.relowner
         where n.nspname || '.' || c.relname = ${literal(operationsTable)} and o.part = 'owner'
           and t.tgname = 'keep_operation' and t.tgenabled in ('O', 'A') and t.tgtype = 58
           and not exists (select from login l where has_any_column_privilege(l.oid, c.oid, 'UPDATE')
             or has_table_privilege(l.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER')
             or has_column_privilege(l.oid, c.oid, 'at', 'INSERT') or has_column_privilege(l.oid, c.oid, 'login', 'INSERT')
             or (l.part <> 'operations' and has_any_column_privilege(l.oid, c.oid, 'SELECT, INSERT'))))`,
  },
]
