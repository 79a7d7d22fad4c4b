import { qualified } from '../../guard/isolate'
import { isIsolated, type KnownTable } from '../../schema/kinds'
import { literal, type Sql } from '../../sql'
import type { Attack } from '../oracle/judge'
import { byPg, bySession, type Statement } from '../oracle/step'
import type { Rows } from '../world/rows'

/** Something beside the tables of organizations that a login may try: a view, a table, a sequence or a function. */
export interface DatabaseObject {
  /** As it is shown. */
  readonly name: string
  readonly sql: string
  readonly kind: 'relation' | 'sequence' | 'function' | 'procedure'
  /** The types of the arguments that must be given. */
  readonly takes: readonly string[]
}

const readObjects = `
select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as sql,
       case c.relkind when 'S' then 'sequence' else 'relation' end as kind, '{}'::text[] as takes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where n.nspname !~ '^(pg_|information_schema$)' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
   and not (c.oid = any (array(select to_regclass(t)::oid from unnest($1::text[]) t)))
union all
select n.nspname || '.' || p.proname, format('%I.%I', n.nspname, p.proname),
       case p.prokind when 'p' then 'procedure' else 'function' end,
       array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality a(t, o)
              where o <= p.pronargs - p.pronargdefaults order by o)
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where n.nspname !~ '^(pg_|information_schema$)' and p.prokind in ('f', 'p')
   and p.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
   and not exists (select from pg_depend d
     where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
 order by 1`

/** It counts the log of the one who asks, which is as long as what was done in this world before. */
const countsOwnLog = 'rk.audit_state'

/** Likewise the log itself: of it an attacker wants what is not their own. */
const wanted = (sql: string): string =>
  sql === 'audit.entry' ? `${sql} where organization_id is distinct from (select rk.organization_id())` : sql

/** What else a database holds; the tables of organizations have vectors of their own. */
export async function readDatabaseObjects(
  sql: Sql,
  tables: readonly KnownTable[],
): Promise<DatabaseObject[]> {
  const own = tables.filter(({ kind }) => isIsolated(kind)).map(qualified)
  const { rows } = await sql.query<DatabaseObject & Record<string, unknown>>(readObjects, [own])
  return rows.filter(({ name }) => name !== countsOwnLog)
}

/** A value of B's where the type has room for one. */
function argument(type: string, rows: Rows): string {
  const { b } = rows.organizations
  const uuid = rows.seeded
    .filter(({ mark }) => mark.side === 'b')
    .flatMap(({ values }) => Object.values(values))
    .find((value) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value ?? ''))
  if (/^(text|character varying|citext)$/.test(type)) return literal(b)
  if (type === 'uuid' && uuid) return `${literal(uuid)}::uuid`
  if (/^(smallint|integer|bigint|numeric|real|double precision)$/.test(type)) return '1'
  if (type === 'boolean') return 'true'
  return `null::${type}`
}

function statementsOn({ kind, sql, takes }: DatabaseObject, rows: Rows): Statement[] {
  const values = takes.map((type) => argument(type, rows)).join(', ')
  if (kind === 'relation') return [{ text: `select * from ${wanted(sql)}` }, { text: `delete from ${sql}` }]
  if (kind === 'function') return [{ text: `select * from ${sql}(${values})` }]
  if (kind === 'procedure') return [{ text: `call ${sql}(${values})` }]
  return [
    { text: `select last_value, is_called from ${sql}` },
    { text: `select setval(${literal(sql)}, 1000000, true)` },
    { text: `select currval(${literal(sql)})` },
  ]
}

/** Attacks on everything that is no table of organizations: it may have nothing to show, and then shows nothing. */
export const attacksOnObjects = (objects: readonly DatabaseObject[], rows: Rows): Attack[] =>
  objects.flatMap((object) => {
    const vector = object.kind === 'sequence' ? 'sequence' : 'database-object'
    const statements = statementsOn(object, rows)
    const variant = object.takes.length > 0 ? `(${object.takes.join(',')})` : ''
    const attack = (path: Attack['path'], steps: Attack['steps']): Attack => ({
      id: `${vector}/${object.name}${variant}/${path}`,
      vector,
      table: object.name,
      path,
      steps,
      mayBeEmpty: true,
    })
    return [
      attack(
        'pg',
        statements.map((one) => byPg(one)),
      ),
      attack('session', [bySession(statements)]),
      attack('unscoped', [bySession(statements, { scope: 'none', alone: true })]),
    ]
  })

/** The numbers of the two vectors about such objects, and what an attacker hopes of them. */
export const objectVectors = [
  {
    number: 19,
    name: 'database-object',
    hope: 'foreign rows through a view, a function, a partition, or a table that is not of organizations',
  },
  { number: 42, name: 'sequence', hope: 'how busy a neighbour is, from a sequence, or its numbers changed' },
] as const
