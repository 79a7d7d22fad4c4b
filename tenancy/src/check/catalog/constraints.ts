import { tenantColumn } from '../../schema/kinds'
import type { CatalogRule } from './rule'

/** A foreign key of a tenant table, the table it points at, and that table's own organization. */
const references = `
from tenant t join pg_constraint f on f.conrelid = t.oid and f.contype = 'f' and f.conparentid = 0
left join pg_attribute o on o.attrelid = f.confrelid and o.attname = '${tenantColumn}' and not o.attisdropped`

const again = (changed: string) =>
  `format('alter table %s drop constraint %I, add constraint %I %s', t.name, f.conname, f.conname, ${changed})`

const ordered = `array(select k.i from unnest(f.conkey, f.confkey) with ordinality k(own, other, i)
  where k.own = t.organization and k.other = o.attnum)`

/** The rules about foreign keys. */
export const constraintRules: readonly CatalogRule[] = [
  {
    rule: 'reference-with-organization',
    select: `select 'error', t.label,
        format('%s points at %s without the organization, so a row may point at a row of another one.',
          f.conname, f.confrelid::regclass),
        format('foreignKey({ columns: [table.organizationId, table.%1$s], foreignColumns: [%2$s.organizationId, %2$s.%3$s] })',
          (select attname from pg_attribute where attrelid = t.oid and attnum = f.conkey[1]), f.confrelid::regclass,
          (select attname from pg_attribute where attrelid = f.confrelid and attnum = f.confkey[1]))
      ${references} where o.attnum is not null and ${ordered} = '{}'`,
  },
  {
    rule: 'reference-to-person',
    select: `select 'warning', t.label,
        format('%s points at %s alone, so an insert tells whether that row exists outside the organization.',
          f.conname, f.confrelid::regclass),
        format('foreignKey({ columns: [table.organizationId, table.%s], foreignColumns: [member.organizationId, member.userId] })',
          (select attname from pg_attribute where attrelid = t.oid and attnum = f.conkey[1]))
      ${references} where o.attnum is null and not f.conkey @> array[t.organization]`,
  },
  {
    rule: 'reference-keeps-organization',
    select: `select 'error', t.label,
          format('%s changes ${tenantColumn} when the row it points at changes its key.', f.conname),
          ${again(`regexp_replace(pg_get_constraintdef(f.oid), ' ON UPDATE (CASCADE|SET NULL|SET DEFAULT)', '')`)}
        ${references} where f.confupdtype in ('c', 'n', 'd') and t.organization = any (f.conkey)
      union all
      select 'error', t.label,
          format('%s takes ${tenantColumn} from the row when the row it points at is deleted.', f.conname),
          ${again(`regexp_replace(pg_get_constraintdef(f.oid), 'ON DELETE SET (NULL|DEFAULT)( \\([^)]*\\))?',
            coalesce('ON DELETE SET NULL (' || (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
              where a.attrelid = t.oid and a.attnum = any (f.conkey) and not a.attnotnull) || ')', 'ON DELETE CASCADE'))`)}
        ${references} where f.confdeltype in ('n', 'd')
          and t.organization = any (coalesce(f.confdelsetcols, f.conkey))`,
  },
  {
    rule: 'constraint-valid',
    select: `select case f.contype when 'f' then 'error' else 'warning' end, t.label,
        format('%s was never held against the rows that were there before it.', f.conname),
        case when to_jsonb(f) ->> 'conenforced' = 'false'
          then format('alter table %s alter constraint %I enforced', t.name, f.conname)
          else format('alter table %s validate constraint %I', t.name, f.conname) end
      from known t join pg_constraint f on f.conrelid = t.oid where not f.convalidated and f.contype in ('f', 'c')`,
  },
  {
    rule: 'session-of-member',
    select: `select 'error', s.label, 'A session keeps its organization after its person has left it.',
        'foreignKey({ columns: [table.activeOrganizationId, table.userId], '
          || 'foreignColumns: [member.organizationId, member.userId] }).onDelete(''set null'')'
      from known s join pg_attribute a on a.attrelid = s.oid and a.attname = 'active_organization_id' and not a.attisdropped
     where s.kind = 'auth' and not exists (select from pg_constraint f join pg_attribute o
        on o.attrelid = f.confrelid and o.attname = '${tenantColumn}'
      where f.conrelid = s.oid and f.contype = 'f' and f.confdelsetcols = array[a.attnum]
        and f.confkey[array_position(f.conkey, a.attnum)] = o.attnum and array_length(f.conkey, 1) > 1)`,
  },
]
