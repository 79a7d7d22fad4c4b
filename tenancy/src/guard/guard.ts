import { installAudit } from '../audit/install'
import { installJobs } from '../jobs/install'
import { isIsolated, type KnownTable, tenantColumn } from '../schema/kinds'
import { policiesOf } from '../schema/policy'
import type { Target } from '../schema/target'
import { identifier, type Sql } from '../sql'
import { dropPolicies, isolate, qualified } from './isolate'
import { keepLast } from './keep-last'
import type { RoleNames } from './logins'
import { own } from './own'

/** Every column that can be written but the organization. */
async function writableColumns(sql: Sql, name: string): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> $2`,
    [name, tenantColumn],
  )
  return rows.map((row) => row.name)
}

const list = (columns: readonly string[]): string => columns.map(identifier).join(', ')

/** Every right but the ones of its kind taken away. */
async function grantRights(sql: Sql, table: KnownTable, roles: RoleNames): Promise<void> {
  const name = qualified(table)
  const [app, auth, operations, jobs] = [roles.app, roles.auth, roles.operations, roles.jobs].map(identifier)
  await sql.query(`revoke all on table ${name} from public, ${app}, ${auth}, ${operations}, ${jobs}`)
  if (isIsolated(table.kind)) {
    const updates = table.updates ?? (await writableColumns(sql, name))
    await sql.query(`grant select, insert, delete on table ${name} to ${app}`)
    if (updates.length > 0) await sql.query(`grant update (${list(updates)}) on table ${name} to ${app}`)
  }
  if (table.kind === 'auth')
    await sql.query(`grant select, insert, update, delete on table ${name} to ${auth}`)
  if (table.operations === undefined) await sql.query(`grant select on table ${name} to ${operations}`)
  else if (table.operations.length > 0) {
    await sql.query(`grant select (${list(table.operations)}) on table ${name} to ${operations}`)
  }
}

/**
 * `SET NULL` on a key of several columns would null the organization or the person with it; it is narrowed to the columns
 * that may be null. Drizzle cannot say this, and its push leaves it alone.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtable.html (ON DELETE SET NULL with a column list, from 15 on)
 */
async function narrowSetNull(sql: Sql, table: KnownTable): Promise<void> {
  const { rows } = await sql.query<{ name: string; definition: string; columns: string[] | null }>(
    `select c.conname as name, pg_get_constraintdef(c.oid) as definition,
            array_agg(quote_ident(a.attname)) filter (where not a.attnotnull) as columns
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.conrelid = $1::regclass and c.contype = 'f' and c.confdeltype = 'n'
        and array_length(c.conkey, 1) > 1 and c.confdelsetcols is null
      group by c.oid, c.conname`,
    [qualified(table)],
  )
  for (const { name, definition, columns } of rows) {
    // Where none may be null, the check names the foreign key.
    if (!columns) continue
    const narrowed = definition.replace(/ON DELETE SET NULL/, `ON DELETE SET NULL (${columns.join(', ')})`)
    await sql.query(`
      alter table ${qualified(table)} drop constraint ${identifier(name)};
      alter table ${qualified(table)} add constraint ${identifier(name)} ${narrowed};
    `)
  }
}

/**
 * The logins reach the tables of a schema beside `public`, and make nothing in it; nobody else reaches it. Nothing is sent
 * where it is so already.
 */
async function openSchemas(sql: Sql, tables: readonly KnownTable[], roles: RoleNames): Promise<void> {
  const names = [...new Set(tables.map(({ schema }) => schema))].filter((name) => name !== 'public')
  const logins = [roles.app, roles.auth, roles.operations]
  const { rows } = await sql.query<{ name: string }>(
    `select n.nspname as name from pg_namespace n where n.nspname = any ($1)
        and (exists (select from unnest($2::text[]) l where not has_schema_privilege(l, n.oid, 'usage'))
          or exists (select from unnest($2::text[] || $3::text) l where has_schema_privilege(l, n.oid, 'create'))
          or exists (select from aclexplode(n.nspacl) a where a.grantee = 0))`,
    [names, logins, roles.jobs],
  )
  for (const { name } of rows) {
    const all = [...logins, roles.jobs].map(identifier).join(', ')
    await sql.query(`revoke all on schema ${identifier(name)} from public, ${all}`)
    await sql.query(`grant usage on schema ${identifier(name)} to ${logins.map(identifier).join(', ')}`)
  }
}

/** Those of the tables that are in the database already. */
async function presentOf(sql: Sql, tables: readonly KnownTable[]): Promise<KnownTable[]> {
  const { rows } = await sql.query<{ name: string }>(
    'select name from unnest($1::text[]) name where to_regclass(name) is not null',
    [tables.map(qualified)],
  )
  const present = new Set(rows.map((row) => row.name))
  return tables.filter((table) => present.has(qualified(table)))
}

/**
 * Takes over what is about to be changed: the owner changes its own tables alone, and a policy that is not ours would hold a
 * column fast.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param tables the tables, from `knownTables`
 * @param roles the roles, from `roleNames`
 * @param more other relations that are about to be changed, as SQL
 * @throws pg's error when a statement is refused
 */
export async function takeOver(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
  { target, more }: { target: Target; more: readonly string[] },
): Promise<void> {
  const existing = await presentOf(sql, tables)
  await own(sql, [...existing.map(qualified), ...more], roles.owner)
  for (const table of existing) {
    const names = policiesOf(table.kind, roles, target).map((policy) => policy.name)
    if (names.length > 0) await dropPolicies(sql, qualified(table), names)
  }
}

/**
 * Puts every table of the schema into its guarded state: owner, row-level security, the policies of its kind and the
 * exact rights of the logins. Running it again changes nothing.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param tables the tables, from `knownTables`; those that are not in the database yet are passed over
 * @param roles the roles, from `roleNames`
 * @param target what kind of database it is
 * @throws pg's error when a statement is refused
 * @example await guard(client, knownTables(schema, tenancy), roleNames('refactkit'))
 */
export async function guard(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
  target: Target = 'plain',
): Promise<void> {
  const existing = await presentOf(sql, tables)
  await openSchemas(sql, existing, roles)
  // What bare tools have made as somebody else; the owner has no way around the policies.
  await own(sql, existing.map(qualified), roles.owner)
  for (const table of existing) {
    await narrowSetNull(sql, table)
    await keepLast(sql, table, roles.owner)
    const policies = policiesOf(table.kind, roles, target)
    if (policies.length > 0) await isolate(sql, qualified(table), policies)
    await grantRights(sql, table, roles)
  }
  await installJobs(sql, existing, roles)
  await installAudit(sql, existing, roles, target)
}
