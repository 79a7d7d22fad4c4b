import type { Sql } from '../sql'
import { type Place, shownName } from './place'

/** Something of a database that a schema can declare. */
export interface Existing extends Place, Record<string, unknown> {
  readonly kind: 'table' | 'view' | 'materialized_view' | 'sequence' | 'enum'
  /** Of a table or a view, without those that were dropped. */
  readonly columns: string[]
  /** Whether row-level security is on. */
  readonly secured: boolean
  /** Who owns it. */
  readonly owner: string
}

/** How far a comparison reaches. */
export interface Reach {
  /** The schemas that are compared, from `schemasOfSnapshot`. */
  readonly schemas: readonly string[]
  /** The role that owns the tables. */
  readonly owner: string
  /** What the schema declares, as plans write names. */
  readonly declared: ReadonlySet<string>
}

/**
 * What a database holds of what a schema can declare. What extensions brought is not its business, nor are the parts of a
 * partitioned table and the sequences that serve a column. Outside of `public`, neither is what others own: the schema
 * may declare one table beside them, and has no say about the rest.
 *
 * @param sql any connection to the database
 * @param reach how far to look
 * @throws pg's error when the catalog cannot be read
 * @example const existing = await readExisting(client, { schemas: ['public'], owner, declared: new Set() })
 */
export async function readExisting(sql: Sql, { schemas, owner, declared }: Reach): Promise<Existing[]> {
  const { rows } = await sql.query<Existing>(
    `select * from (
       select case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized_view' else 'table' end as kind,
              n.nspname as schema, c.relname as name, c.relrowsecurity as secured, pg_get_userbyid(c.relowner)::text as owner,
              array(select attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'S', 'v', 'm') and not c.relispartition
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
            and d.objsubid = 0 and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
       union all
       select 'enum', n.nspname, t.typname, false, pg_get_userbyid(t.typowner)::text, '{}'
         from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'e'
          and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
     ) found
      where schema = any ($1) order by schema, name`,
    [schemas],
  )
  return rows.filter(
    (each) => each.schema === 'public' || each.owner === owner || declared.has(shownName(each)),
  )
}

/** The schemas of the guarantee itself, and of the record of migrations. */
const own = ['rk', 'audit', 'jobs', 'drizzle']

/**
 * The schemas that a schema module declared once and no longer does: nothing but what the owner has made is in them.
 *
 * @param sql any connection to the database
 * @param owner the role that owns the tables
 * @param declared the schemas of the module, from `schemasOfSnapshot`
 * @throws pg's error when the catalog cannot be read
 * @example await schemasLeft(client, 'refactkit_owner', ['public'])
 */
export async function schemasLeft(sql: Sql, owner: string, declared: readonly string[]): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `select n.nspname as name from pg_namespace n join pg_roles r on r.oid = n.nspowner and r.rolname = $1
      where n.nspname <> all ($2) and n.nspname !~ '^pg_'
        and not exists (select from pg_class c where c.relnamespace = n.oid and c.relowner <> n.nspowner)
        and not exists (select from pg_type t where t.typnamespace = n.oid and t.typowner <> n.nspowner)
        and not exists (select from pg_proc p where p.pronamespace = n.oid)
      order by 1`,
    [owner, [...declared, ...own]],
  )
  return rows.map(({ name }) => name)
}
