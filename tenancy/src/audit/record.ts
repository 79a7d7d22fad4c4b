import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { qualified } from '../guard/isolate'
import { type Audited, type KnownTable, tenantColumn } from '../schema/kinds'
import { literal, printedIdentifier } from '../sql'

/** What the catalog must show of a table whose changes are recorded: the triggers as PostgreSQL prints them. */
export type Recording = readonly string[]

/** Beyond this many characters a value is cut: the log says what was done, and is no second store of contents. */
const longest = 2000

const source = {
  INSERT: 'select null::jsonb as old, to_jsonb(n) as new from new_rows n',
  UPDATE: `select o.it as old, n.it as new from (select to_jsonb(o) as it from old_rows o) o
      full join (select to_jsonb(n) as it from new_rows n) n
        on o.it ->> 'id' = n.it ->> 'id' and o.it ->> tg_argv[0] = n.it ->> tg_argv[0]`,
  DELETE: 'select to_jsonb(o) as old, null::jsonb as new from old_rows o',
} as const

type Operation = keyof typeof source

const operations: readonly Operation[] = ['INSERT', 'UPDATE', 'DELETE']

const transition: Record<Operation, string> = {
  INSERT: 'NEW TABLE AS new_rows',
  UPDATE: 'OLD TABLE AS old_rows NEW TABLE AS new_rows',
  DELETE: 'OLD TABLE AS old_rows',
}

/** The named columns of one side: of an update those that it changed, else those that hold something. */
const side = (which: 'old' | 'new', other: 'old' | 'new') => `case when r.${which} is not null then coalesce((
        select jsonb_object_agg(k, case when length(r.${which} ->> k) > ${longest}
            then to_jsonb(left(r.${which} ->> k, ${longest})) else r.${which} -> k end)
          from unnest(tg_argv[3:]) k
         where case when r.${other} is null then r.${which} ->> k is not null else r.old -> k is distinct from r.new -> k end),
        case when r.${other} is null then '{}'::jsonb end) end`

/** What recording reads beside the table that changes, as SQL. */
export interface Named {
  /** The table of organizations. */
  readonly organizations: string
  /** The column of how many days they keep their log. */
  readonly days: string | undefined
  /** The name of the person with an id; nothing where there is no table of people. */
  readonly personNamed: (id: string) => string
  /** Columns that hold the id of a row, under which name that of the row is written, and how it is found. */
  readonly references: readonly {
    readonly column: string
    readonly as: string
    readonly named: (id: string) => string
  }[]
}

/** What is recorded of one side, with the names of the rows that it refers to. */
const withNames = (values: string, { references }: Named): string =>
  references.reduce(
    (text, { column, as, named }) =>
      `${text} || case when ${values} ? ${literal(column)} then jsonb_strip_nulls(jsonb_build_object(${literal(as)}, ${named(`${values} ->> ${literal(column)}`)})) else '{}' end`,
    values,
  )

const branch = (operation: Operation, named: Named, { organizations, personNamed } = named) => `
  if tg_op = '${operation}' then
    insert into audit.entry (organization_id, id, at, actor, actor_name, system, address, agent, request,
        subject, act, row_id, label, before, after)
    select c.organization, (prefix || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid, moment,
        doer ->> 'person', ${personNamed(`doer ->> 'person'`)},
        doer ->> 'system', doer ->> 'address', doer ->> 'agent', doer ->> 'request',
        tg_table_name, lower(tg_op), c.row_id, left(case tg_argv[2] when 'person'
          then coalesce(${personNamed('c.label')}, c.label) else c.label end, 200),
        ${withNames('c.before', named)}, ${withNames('c.after', named)}
      from (select coalesce(r.new, r.old) ->> tg_argv[0] as organization, coalesce(r.new, r.old) ->> 'id' as row_id,
          coalesce(r.new, r.old) ->> tg_argv[1] as label, ${side('old', 'new')} as before, ${side('new', 'old')} as after
        from (${source[operation]}) r) c
     where (c.before is not null or c.after is not null)
       -- What goes with its organization leaves no entry: there is nobody left to read it.
       and exists (select from ${organizations} o where o.id = c.organization);
  end if;`

/**
 * Who does it is bound to portals, as the scope is: no SELECT can make one, so injected SQL names nobody else. Where nobody
 * was named the entry says so, and nothing is refused.
 */
export const recordBody = (named: Named): string => `
declare
  moment constant timestamptz := clock_timestamp();
  micros constant bigint := (extract(epoch from moment) * 1000000)::bigint;
  prefix constant text := lpad(to_hex(micros / 1000), 12, '0') || '7' || lpad(to_hex(micros % 1000 * 4096 / 1000), 3, '0');
  doer constant jsonb := coalesce((select string_agg(substr(name, 7), '' order by name) from pg_cursors
    where name ~~ 'act:%' and statement = ''), '{}')::jsonb;
begin${operations.map((operation) => branch(operation, named)).join('')}
  return null;
end`

const columnNames = (table: PgTable) => getTableConfig(table).columns.map((column) => column.name)

/** The triggers' arguments: the organization, the label and what it is, then the columns. */
function argumentsOf({ name, table }: KnownTable, { columns, label, labels }: Audited): string {
  const present = columnNames(table)
  const missing = ['id', label, ...columns].filter((column) => !present.includes(column))
  if (missing.length > 0)
    throw new Error(`${name} has no column ${missing.join(', ')}, which db/tenancy.ts wants recorded.`)
  const organization = present.includes(tenantColumn) ? tenantColumn : 'id'
  return [organization, label, labels ?? '', ...columns].map(literal).join(', ')
}

const nameOf = (operation: Operation) => `record_${operation.toLowerCase()}`

/** The names of the triggers. */
export const recordTriggers: readonly string[] = operations.map(nameOf)

/**
 * The triggers of a table whose changes are recorded, as PostgreSQL prints them: one for each kind of statement, since a
 * trigger with transition tables takes one.
 *
 * @returns undefined for a table of which nothing is recorded
 * @throws Error when a column is named that the table does not have
 * @example recordingOf(table)?.length // 3
 */
export function recordingOf(table: KnownTable): Recording | undefined {
  if (!table.audited) return undefined
  const args = argumentsOf(table, table.audited)
  const on = `${printedIdentifier(table.schema)}.${printedIdentifier(table.name)}`
  return operations.map(
    (operation) =>
      `CREATE TRIGGER ${nameOf(operation)} AFTER ${operation} ON ${on} REFERENCING ${transition[operation]}` +
      ` FOR EACH STATEMENT EXECUTE FUNCTION rk.record_act(${args})`,
  )
}

/**
 * The tables that recording reads beside the one that changes.
 *
 * @returns undefined where nothing is recorded, or where there are no organizations
 */
export function namedOf(tables: readonly KnownTable[]): Named | undefined {
  const names = tables.find((table) => table.audited)?.audited?.names
  const find = (name: string | undefined) => tables.find((table) => table.name === name)
  const organizations = find(names?.organizations.table)
  if (!names || !organizations) return undefined
  const { days } = names.organizations
  const people = find(names.people.table)
  const column = printedIdentifier(names.people.column)
  const references = Object.entries(names.references ?? {}).flatMap(([from, at]) => {
    const table = find(at.table)
    if (!table) return []
    // The owner, as whom the log is written, is bound by the policies of any other.
    if (table.kind !== 'auth')
      throw new Error(`db/tenancy.ts wants the names of ${at.table} recorded, which is no table of people.`)
    const name = printedIdentifier(at.column)
    const named = (id: string) => `(select x.${name} from ${qualified(table)} x where x.id = ${id})`
    return [{ column: from, as: from.replace(/_id$/, ''), named }]
  })
  return {
    organizations: qualified(organizations),
    days: days && printedIdentifier(days),
    references,
    personNamed: (id) =>
      people ? `(select u.${column} from ${qualified(people)} u where u.id = ${id})` : 'null::text',
  }
}
