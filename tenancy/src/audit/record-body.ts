import { identifier, literal } from '../sql'

/** Beyond this many characters a value is cut: the log says what was done, and is no second store of contents. */
const longest = 2000

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

/** What is recorded of one table, in columns that it has. */
export interface RecordedTable {
  /** Its name, which the entries bear. */
  readonly subject: string
  /** The column with the id of its organization. */
  readonly organization: string
  readonly columns: readonly string[]
  readonly label: string
  readonly labels: 'person' | undefined
}

const json = (row: string, column: string) => `to_jsonb(${row}.${identifier(column)})`

const text = (row: string, column: string) => `${json(row, column)} #>> '{}'`

const value = (
  row: string,
  column: string,
) => `case when length(${row}.${identifier(column)}::text) > ${longest}
            then to_jsonb(left(${text(row, column)}, ${longest})) else ${json(row, column)} end`

const values = (columns: readonly string[], row: string, where: (column: string) => string) =>
  columns
    .map(
      (column) => `case when ${where(column)}
          then jsonb_build_object(${literal(column)}, ${value(row, column)}) else '{}' end`,
    )
    .join(' || ')

/** Of a row that came or went: the columns that hold something. */
const held = ({ columns }: RecordedTable, row: string) =>
  values(columns, row, (column) => `${row}.${identifier(column)} is not null`)

/** Of a row that is another now: the columns that changed, compared as JSON since not every type can be. */
const changed = (
  table: RecordedTable,
  row: 'o' | 'n',
  other: 'o' | 'n',
) => `case when ${row}.id is null then null
        when ${other}.id is null then ${held(table, row)}
        else nullif(${values(table.columns, row, (column) => `${json('o', column)} is distinct from ${json('n', column)}`)}, '{}') end`

const operations = {
  insert: (table: RecordedTable) =>
    changesOf(table, ['n'], { before: 'null::jsonb', after: held(table, 'n') }),
  update: (table: RecordedTable) =>
    changesOf(table, ['n', 'o'], { before: changed(table, 'o', 'n'), after: changed(table, 'n', 'o') }),
  delete: (table: RecordedTable) =>
    changesOf(table, ['o'], { before: held(table, 'o'), after: 'null::jsonb' }),
} as const

/** One line for each row that a statement made, changed or took away. */
function changesOf(
  { organization, label }: RecordedTable,
  rows: readonly ('o' | 'n')[],
  { before, after }: { before: string; after: string },
): string {
  const of = (read: (row: string) => string) =>
    rows.length > 1 ? `coalesce(${rows.map(read).join(', ')})` : `(${rows.map(read).join('')})`
  const own = identifier(organization)
  const from = { o: 'old_rows o', n: 'new_rows n' }
  return `select ${of((row) => `${row}.${own}`)} as organization, ${of((row) => `${row}.id`)}::text as row_id,
        ${of((row) => text(row, label))} as label,
        ${before} as before,
        ${after} as after
      from ${rows.map((row) => from[row]).join(' full join ')}${rows.length > 1 ? ` on o.id = n.id and o.${own} = n.${own}` : ''}`
}

/** What is recorded of one side, with the names of the rows that it refers to. */
const withNames = (side: string, { columns }: RecordedTable, { references }: Named): string =>
  references
    .filter(({ column }) => columns.includes(column))
    .reduce(
      (text, { column, as, named }) =>
        `${text} || case when ${side} ? ${literal(column)} then jsonb_strip_nulls(jsonb_build_object(${literal(as)}, ${named(`${side} ->> ${literal(column)}`)})) else '{}' end`,
      side,
    )

const branch = (
  act: keyof typeof operations,
  table: RecordedTable,
  named: Named,
  { organizations, personNamed } = named,
) => `
  if tg_op = '${act.toUpperCase()}' then
    insert into audit.entry (organization_id, id, at, actor, actor_name, system, address, agent, request,
        subject, act, row_id, label, before, after)
    select c.organization, (prefix || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid, moment,
        doer ->> 'person', ${personNamed(`doer ->> 'person'`)},
        doer ->> 'system', doer ->> 'address', doer ->> 'agent', doer ->> 'request',
        ${literal(table.subject)}, '${act}', c.row_id,
        left(${table.labels === 'person' ? `coalesce(${personNamed('c.label')}, c.label)` : 'c.label'}, 200),
        ${withNames('c.before', table, named)}, ${withNames('c.after', table, named)}
      from (${operations[act](table)}) c
     where (c.before is not null or c.after is not null)
       -- What goes with its organization leaves no entry: there is nobody left to read it.
       and exists (select from ${organizations} o where o.id = c.organization);
  end if;`

/**
 * The body of the trigger of one table, with its columns spelled out: a row is not taken apart as JSON, which a body for every
 * table would have to, at three times the price for each row of a long statement.
 *
 * Who does it is bound to portals, as the scope is: no SELECT can make one, so injected SQL names nobody else. Where nobody
 * was named the entry says so, and nothing is refused.
 */
export const recordBody = (table: RecordedTable, named: Named): string => `
declare
  moment constant timestamptz := clock_timestamp();
  micros constant bigint := (extract(epoch from moment) * 1000000)::bigint;
  prefix constant text := lpad(to_hex(micros / 1000), 12, '0') || '7' || lpad(to_hex(micros % 1000 * 4096 / 1000), 3, '0');
  doer constant jsonb := coalesce((select string_agg(substr(name, 7), '' order by name) from pg_cursor()
    where name ~~ 'act:%' and statement = ''), '{}')::jsonb;
begin${(['insert', 'update', 'delete'] as const).map((act) => branch(act, table, named)).join('')}
  return null;
end`
