import { tenantColumn } from '../../schema/kinds'
import { type CatalogRule, push } from './rule'

/** The first minor version of each major without CVE-2026-120154; majors after 18 never had it. */
export const patched: Readonly<Record<number, number>> = { 14: 25, 15: 20, 16: 16, 17: 12, 18: 7 }

/** The version that mends this server, such as 180007, or null where it is that or newer. */
export const mendedIn = `
(select f.version from server s, (values ${Object.entries(patched)
  .map(([major, minor]) => `(${Number(major) * 10_000 + minor})`)
  .join(', ')}) f(version) where f.version / 10000 = s.version / 10000 and s.version < f.version)`

/** 180004 as 18.4. */
export const printed = (version: string) => `concat(${version} / 10000, '.', ${version} % 10000)`

const declared = (line: string) =>
  `format('(table) => [${line}]', replace(split_part(t.label, '.', 2), '''', ''))`

/** The rules about the column that says whose a row is, and about keys and indexes. */
export const keyRules: readonly CatalogRule[] = [
  {
    rule: 'organization-required',
    select: `select 'error', label, '${tenantColumn} may be null.', ${push} from tenant where not attnotnull`,
  },
  {
    rule: 'organization-type',
    select: `select 'error', t.label, '${tenantColumn} is ' || format_type(t.atttypid, null)
          || case when c.collisdeterministic then '' else ' with a collation that takes different texts for equal' end
          || '; organizations are compared as plain text.',
        coalesce((select string_agg(format('drop policy %I on %s; ', p.polname, t.name), '' order by p.polname)
            from pg_policy p where p.polrelid = t.oid), '')
          || format('alter table %s alter column ${tenantColumn} type text collate "default"', t.name)
      from tenant t left join pg_collation c on c.oid = t.attcollation
     where t.organization is not null and (t.atttypid <> 'text'::regtype or not c.collisdeterministic)`,
  },
  {
    rule: 'organization-referenced',
    select: `select 'warning', t.label, 'Its rows stay behind when their organization is deleted.',
        '${tenantColumn} as tenantTable declares it, with .references(() => organization.id, { onDelete: ''cascade'' })'
      from tenant t where t.kind = 'tenant' and not exists (select from pg_constraint f
        where f.conrelid = t.oid and f.contype = 'f' and f.conkey = array[t.organization] and f.confdeltype = 'c')`,
  },
  {
    rule: 'organization-indexed',
    select: `select 'warning', t.label, 'No index begins with ${tenantColumn}: reading one organization scans all of them.',
        ${declared(`index(''%s_organizationId_idx'').on(table.organizationId)`)}
      from tenant t where not exists (select from pg_index i
        where i.indrelid = t.oid and i.indkey[0] = t.organization and i.indpred is null and i.indisvalid)`,
  },
  {
    rule: 'key-of-organization',
    select: `select case when mended is null then 'warning' else 'error' end, t.label,
          format('%s is unique across organizations, ', string_agg(i.indexrelid::regclass::text, ' and ' order by 1))
          || case when mended is null then 'so an insert tells whether a neighbour has that value.'
          else format('and before %s ON CONFLICT on such a key shows rows of neighbours (CVE-2026-120154).', mended) end,
        'declare it with tenantTable, or begin the key with ${tenantColumn}'
      from tenant t join pg_index i on i.indrelid = t.oid
      cross join (select ${printed(mendedIn)} as mended) m
     where (i.indisunique or i.indisexclusion) and (i.indkey[0] is distinct from t.organization
       -- An exclusion may compare organizations otherwise than for being the same.
       or exists (select from pg_constraint c where c.conindid = i.indexrelid
         and c.conexclop[1] <> 'pg_catalog.=(text,text)'::regoperator))
     group by t.label, m.mended`,
  },
  {
    rule: 'numbers-shared',
    select: `select 'warning', t.label,
        format('%s counts for all organizations together, so its gaps tell how busy the others are.', a.attname),
        format('%s: uuid(''%s'').$defaultFn(uuidv7)', a.attname, a.attname)
      from tenant t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) ~ '^nextval\\('
    union all
    select case when has_sequence_privilege(l.oid, c.oid, 'UPDATE') then 'error' else 'warning' end, c.printed,
        l.name || ' may use it, and its numbers tell how busy all organizations are.',
        format('revoke all on sequence %s from public, %I', c.oid::regclass, l.name)
      from relation c cross join login l
     where c.relkind = 'S' and not c.of_extension and has_sequence_privilege(l.oid, c.oid, 'USAGE, SELECT, UPDATE')`,
  },
  {
    rule: 'index-usable',
    select: `select 'warning', t.label,
        format('%s holds %s, which row-level security keeps queries from using: its comparison is not leakproof.',
          i.indexrelid::regclass, string_agg(distinct coalesce(a.attname, 'an expression'), ', ')),
        'store text with a CHECK for an enum, bigint for numeric, a generated column for an expression'
      from tenant t join pg_index i on i.indrelid = t.oid and not i.indisunique and not i.indisexclusion
      cross join lateral unnest(i.indclass::oid[], i.indkey::int2[]) key(class, attnum)
      join pg_opclass o on o.oid = key.class
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = key.attnum and key.attnum > 0
     -- A function around a column is not leakproof, whatever it answers.
     where key.attnum is distinct from t.organization and (key.attnum = 0 or not exists (
        select from pg_amop m join pg_operator p on p.oid = m.amopopr join pg_proc f on f.oid = p.oprcode
         where m.amopfamily = o.opcfamily and m.amoplefttype = o.opcintype and m.amoprighttype = o.opcintype
           and f.proleakproof))
     group by t.label, i.indexrelid`,
  },
]
