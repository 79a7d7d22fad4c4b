import { type CatalogRule, logins } from './rule'

const closing = (what: string, name: string) =>
  `format('revoke all on ${what}%s from public, %s', ${name}, ${logins})`

/** The rules about what the logins reach besides tables. */
export const objectRules: readonly CatalogRule[] = [
  {
    rule: 'view-as-caller',
    select: `select 'error', c.printed, case c.relkind when 'm' then 'It is a copy of rows, and copies have no policies.'
          when 'f' then 'Its rows are on another server, past the policies of this one.'
          else 'It shows rows with the rights of its owner.' end,
        case c.relkind when 'v' then format('alter view %s set (security_invoker = true)', c.oid::regclass)
          else ${closing('', 'c.oid::regclass')} end
      from relation c
     where not c.of_extension and (c.relkind in ('m', 'f') or (c.relkind = 'v'
         and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1|yes)', false)))
       and exists (select from login l where has_any_column_privilege(l.oid, c.oid, 'SELECT, INSERT, UPDATE')
         or has_table_privilege(l.oid, c.oid, 'DELETE'))`,
  },
  {
    rule: 'server-reachable',
    select: `select 'error', s.srvname::text, l.name || ' may use this foreign server.',
          format('revoke usage on foreign server %I from public, %I', s.srvname, l.name)
        from pg_foreign_server s cross join login l where has_server_privilege(l.oid, s.oid, 'USAGE')
      union all
      select 'error', w.fdwname::text, l.name || ' may make foreign servers with it.',
          format('revoke usage on foreign data wrapper %I from public, %I', w.fdwname, l.name)
        from pg_foreign_data_wrapper w cross join login l where has_foreign_data_wrapper_privilege(l.oid, w.oid, 'USAGE')`,
  },
  {
    rule: 'publication-absent',
    select: `select 'error', p.pubname::text,
        'It publishes rows of every organization: ' || string_agg(k.label, ', ' order by k.label) || '.',
        case when p.puballtables then format('drop publication %I', p.pubname)
          else format('alter publication %I drop table %s', p.pubname, string_agg(k.name, ', ' order by k.label)) end
      from pg_publication p join known k on k.oid is not null and k.kind is distinct from 'exempt' and (p.puballtables
        or exists (select from pg_publication_rel r where r.prpubid = p.oid and r.prrelid = k.oid)
        or exists (select from pg_publication_namespace n join pg_class c on c.relnamespace = n.pnnspid
          where n.pnpubid = p.oid and c.oid = k.oid))
     group by p.oid, p.pubname, p.puballtables`,
  },
  {
    rule: 'subscription-absent',
    select: `select 'warning', subname::text, 'Another server writes rows here, past the policies.',
        format('drop subscription %I', subname)
      from pg_subscription where subdbid = (select oid from pg_database where datname = current_database())`,
  },
  {
    rule: 'event-trigger-known',
    select: `select 'warning', e.evtname::text, format('It runs %s whenever the schema changes.', e.evtfoid::regprocedure),
        format('drop event trigger %I', e.evtname)
      from pg_event_trigger e
     where e.evtenabled <> 'D' and not exists (select from pg_depend d
       where d.classid = 'pg_event_trigger'::regclass and d.objid = e.oid and d.deptype = 'e')`,
  },
  {
    rule: 'large-object-absent',
    select: `select 'error', l.name, format('It reads or owns %s large objects, which belong to no organization.', count(*)),
        'select lo_unlink(oid) from pg_largeobject_metadata'
      from login l join pg_largeobject_metadata m on m.lomowner = l.oid or exists (
        select from aclexplode(m.lomacl) a where a.grantee in (0, l.oid))
     group by l.name`,
  },
]
