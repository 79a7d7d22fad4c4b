import { getTableConfig } from 'drizzle-orm/pg-core'
import { type KnownTable, tenantColumn } from '../schema/kinds'
import { identifier, literal, printedIdentifier, type Sql } from '../sql'
import { qualified } from './isolate'

const name = 'keep_last'

/**
 * Refuses to take the last row of an organization that has this value. The organization's row is written first: whoever
 * takes another one away waits for it and then reads what was left, or fails to serialize. Under any isolation, of two
 * that would leave none together one is refused; only to read what is left, or to lock the row, lets both through.
 */
const body = `
declare
  organizations bigint;
  is_left boolean;
begin
  execute pg_catalog.format('update %s set id = id where id = $1', tg_argv[2]) using old.${tenantColumn};
  get diagnostics organizations = row_count;
  -- It goes itself, and this with it.
  if organizations = 0 then return null; end if;
  execute pg_catalog.format('select exists (select from %I.%I where ${tenantColumn} = $1 and %I = $2)',
    tg_table_schema, tg_table_name, tg_argv[0]) into is_left using old.${tenantColumn}, tg_argv[1];
  if not is_left then
    raise exception 'An organization keeps the last %.', tg_argv[1]
      using errcode = '23514', constraint = '${name}', table = tg_table_name;
  end if;
  return null;
end`

/** What the catalog must show of a table that keeps a last row: the trigger as PostgreSQL prints it, and its function. */
export interface Keeping {
  readonly trigger: string
  readonly body: string
}

/** The organizations of a table, as SQL. */
function organizationsOf({ name: table, table: declared }: KnownTable): string {
  for (const key of getTableConfig(declared).foreignKeys) {
    const { columns, foreignColumns, foreignTable } = key.reference()
    const { name, schema = 'public' } = getTableConfig(foreignTable)
    if (columns.length === 1 && columns[0]?.name === tenantColumn && foreignColumns[0]?.name === 'id')
      return qualified({ schema, name })
  }
  throw new Error(`${table} keeps a last row of each organization, and refers to none: db/tenancy.ts`)
}

/**
 * What the guard puts on a table that keeps a last row.
 *
 * @returns undefined for a table that may lose every row
 * @throws Error when such a table has no foreign key to the organizations
 * @example keepingOf(table)?.trigger
 */
export function keepingOf(table: KnownTable): Keeping | undefined {
  if (!table.keeps) return undefined
  const { column, value } = table.keeps
  const args = [column, value, organizationsOf(table)].map(literal).join(', ')
  const trigger =
    `CREATE TRIGGER ${name} AFTER DELETE OR UPDATE ON ${printedIdentifier(table.schema)}.${printedIdentifier(table.name)} FOR EACH ROW` +
    ` WHEN ((old.${printedIdentifier(column)} = ${literal(value)}::text)) EXECUTE FUNCTION rk.${name}(${args})`
  return { trigger, body }
}

/**
 * Lets no organization lose the last row of a table that has a value, such as its last owner. Nothing is sent where it is
 * so already.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param table one that is in the database
 * @param owner the role that owns the function
 * @throws pg's error when a statement is refused
 * @example await keepLast(client, table, 'refactkit_owner')
 */
export async function keepLast(sql: Sql, table: KnownTable, owner: string): Promise<void> {
  const wanted = keepingOf(table)
  const { rows } = await sql.query<{ trigger: string; body: string; enabled: boolean }>(
    `select pg_get_triggerdef(t.oid) as trigger, p.prosrc as body, t.tgenabled in ('O', 'A') as enabled
       from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = $1::regclass and t.tgname = $2`,
    [qualified(table), name],
  )
  const [there] = rows
  if (!wanted) {
    if (there) await sql.query(`drop trigger ${name} on ${qualified(table)}`)
    return
  }
  if (there?.enabled && there.trigger === wanted.trigger && there.body === wanted.body) return
  await sql.query(`
    create or replace function rk.${name}() returns trigger language plpgsql set search_path = '' as ${literal(wanted.body)};
    alter function rk.${name}() owner to ${identifier(owner)};
    revoke all on function rk.${name}() from public;
    drop trigger if exists ${name} on ${qualified(table)};
    ${wanted.trigger};
  `)
}
