import { propagating } from '../../guard/roles'
import { literal } from '../../sql'
import { type CatalogRule, push } from './rule'

const onCitus = `target.name = 'citus'`
const [propagation = ''] = Object.entries(propagating).map(([name, value]) => `${name}=${value}`)

/** What Citus refuses, or does otherwise, on a table that is spread over machines by its organization. */
export const citusRules: readonly CatalogRule[] = [
  {
    rule: 'citus-ready',
    select: `select 'error', t.label, format('%s is unique without the organization, which a distributed table cannot keep.',
          i.indexrelid::regclass), 'declare it with tenantTable, or begin the key with organization_id'
        from target join tenant t on ${onCitus} join pg_index i on i.indrelid = t.oid
       where (i.indisunique or i.indisexclusion) and not t.organization = any (i.indkey::int2[])
      union all
      select 'error', f.conrelid::regclass::text, format('%s points at %s, and nothing but another distributed table may.',
          f.conname, t.label), format('alter table %s drop constraint %I', f.conrelid::regclass, f.conname)
        from target join tenant t on ${onCitus} join pg_constraint f on f.confrelid = t.oid and f.contype = 'f'
       where f.conrelid not in (select oid from tenant)
      union all
      select 'error', t.label, format('%s points at %s, which is neither distributed nor of people and organizations.',
          f.conname, f.confrelid::regclass), format('alter table %s drop constraint %I', t.name, f.conname)
        from target join tenant t on ${onCitus} join pg_constraint f on f.conrelid = t.oid and f.contype = 'f'
       where f.confrelid not in (select oid from known where oid is not null and kind in ('tenant', 'person', 'auth'))
      union all
      select 'error', t.label, format('Citus runs no trigger such as %s on a distributed table.', g.tgname),
          format('drop trigger %I on %s', g.tgname, t.name)
        from target join tenant t on ${onCitus} join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
      union all
      select 'error', l.name, 'Its scope stays on the coordinator, so it reads no row.', ${push}
        from target join login l on ${onCitus} and l.part = 'app'
       where not exists (select from pg_db_role_setting s where s.setrole = l.oid
         and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
         and ${literal(propagation)} = any (s.setconfig))`,
  },
]
