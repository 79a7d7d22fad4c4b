const having = (right: string): string => `(
  select coalesce(json_agg(a.attname order by a.attnum), '[]') from pg_attribute a
   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     and has_column_privilege(l.role, c.oid, a.attnum, '${right}'))`

const keyed = (table: string, columns: string): string =>
  `(select json_agg(a.attname order by k.place) from unnest(${columns}) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = ${table} and a.attnum = k.number)`

const columns = `(
  select coalesce(json_agg(json_build_object(
    'name', a.attname,
    'type', format_type(a.atttypid, a.atttypmod),
    'cast', format_type(a.atttypid, -1),
    'required', a.attnotnull,
    'default', pg_get_expr(d.adbin, d.adrelid),
    'generated', a.attgenerated <> '' or a.attidentity = 'a',
    'sortable', t.typname not in ('json', 'xml', 'point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle'),
    'choices', (select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)
  ) order by a.attnum), '[]')
  from pg_attribute a join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`

/** The primary key, and then the unique ones that are never null. */
const keys = `(
  select coalesce(json_agg(${keyed('c.oid', 'i.indkey::int2[]')} order by i.indisprimary desc, i.indnatts, i.indexrelid), '[]')
    from pg_index i
   where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
     and i.indnkeyatts = i.indnatts
     and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey) and not a.attnotnull))`

const references = `(
  select coalesce(json_agg(json_build_object(
    'name', f.conname, 'columns', ${keyed('f.conrelid', 'f.conkey')},
    'schema', n.nspname, 'table', r.relname, 'foreignColumns', ${keyed('f.confrelid', 'f.confkey')}
  ) order by f.conname), '[]')
  from pg_constraint f join pg_class r on r.oid = f.confrelid join pg_namespace n on n.oid = r.relnamespace
  where f.conrelid = c.oid and f.contype = 'f' and f.conparentid = 0)`

const policies = `(
  select coalesce(json_agg(json_build_object(
    'name', p.polname,
    'command', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
                             when 'd' then 'delete' else 'all' end,
    'to', (select json_agg(coalesce(r.rolname, 'public')) from unnest(p.polroles) o left join pg_roles r on r.oid = o),
    'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)
  ) order by p.polname), '[]') from pg_policy p where p.polrelid = c.oid)`

const rights = `(
  select json_object_agg(l.login, json_build_object('read', ${having('SELECT')}, 'change', ${having('UPDATE')},
    'add', ${having('INSERT')}, 'remove', has_table_privilege(l.role, c.oid, 'DELETE')))
  from (values ('app', $1::text), ('auth', $2::text), ('operations', $3::text)) l(login, role))`

/** Every table that is not PostgreSQL's or the guard's own, as JSON; its values are the names of the three logins. */
export const catalogQuery = `
select coalesce(json_agg(json_build_object(
  'schema', n.nspname, 'name', c.relname, 'owner', pg_get_userbyid(c.relowner),
  'rowSecurity', c.relrowsecurity, 'forced', c.relforcerowsecurity, 'estimate', nullif(c.reltuples, -1)::bigint,
  'columns', ${columns}, 'keys', ${keys}, 'references', ${references}, 'policies', ${policies}, 'rights', ${rights}
) order by n.nspname, c.relname), '[]')
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and not c.relispartition
  and n.nspname not in ('information_schema', 'rk', 'jobs', 'drizzle') and n.nspname !~ '^pg_'`
