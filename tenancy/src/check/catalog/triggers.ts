import { isAuditFunction } from './audit'
import { type CatalogRule, push } from './rule'

/** The rules about what runs when a row changes. */
export const triggerRules: readonly CatalogRule[] = [
  {
    rule: 'trigger-as-caller',
    select: `select 'error', k.label, format('Its trigger %s runs with the rights of the owner of %s.', t.tgname, p.oid::regprocedure),
        format('alter function %s security invoker', p.oid::regprocedure)
      from known k join pg_trigger t on t.tgrelid = k.oid join pg_proc p on p.oid = t.tgfoid
     where p.prosecdef and not t.tgisinternal and not (${isAuditFunction})`,
  },
  {
    rule: 'trigger-active',
    select: `select 'error', k.label, format('Its trigger %s does not fire%s.', coalesce(f.conname, t.tgname),
          case t.tgenabled when 'R' then ' except while replicating' else '' end),
        format('alter table %s enable trigger %s', k.name, case when t.tgisinternal then 'all' else quote_ident(t.tgname) end)
      from known k join pg_trigger t on t.tgrelid = k.oid left join pg_constraint f on f.oid = t.tgconstraint
     where t.tgenabled in ('D', 'R')`,
  },
  {
    rule: 'last-kept',
    select: `select 'error', k.label, 'An organization can lose the last of its rows that it has to keep.', ${push}
      from known k where jsonb_typeof(k.keeps) = 'object' and k.oid is not null and not exists (
        select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
         where t.tgrelid = k.oid and pg_get_triggerdef(t.oid) = k.keeps ->> 'trigger' and p.prosrc = k.keeps ->> 'body')`,
  },
  {
    rule: 'rule-absent',
    select: `select 'error', k.label, format('Its rule %s makes other statements of those that it is given.', r.rulename),
        format('drop rule %I on %s', r.rulename, k.name)
      from known k join pg_rewrite r on r.ev_class = k.oid where r.rulename <> '_RETURN'`,
  },
]
