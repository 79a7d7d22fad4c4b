import { type KnownTable, tenantColumn } from '../schema/kinds'
import { policyAsPrinted, policyExpression, policyName } from '../schema/policy'
import { identifier, type Sql } from '../sql'
import type { RoleNames } from './logins'

/** The table's name as SQL text. */
export const qualified = ({ schema, name }: { schema: string; name: string }) =>
  `${identifier(schema)}.${identifier(name)}`

/** Whether the table's row-level security is in its final state already, so that a second run takes no lock. */
async function isIsolated(sql: Sql, name: string, app: string): Promise<boolean> {
  const { rows } = await sql.query<{ isolated: boolean }>(
    `select c.relrowsecurity and c.relforcerowsecurity and count(p.oid) = 1
            and bool_and(p.polname = $2 and p.polcmd = '*' and p.polpermissive
              and p.polroles = array[(select oid from pg_roles where rolname = $3)]
              and pg_get_expr(p.polqual, p.polrelid) = $4
              and pg_get_expr(p.polwithcheck, p.polrelid) = $4) as isolated
       from pg_class c left join pg_policy p on p.polrelid = c.oid
      where c.oid = $1::regclass group by c.oid, c.relrowsecurity, c.relforcerowsecurity`,
    [name, policyName, app, policyAsPrinted],
  )
  return rows[0]?.isolated === true
}

/** One policy and only one, in force for the owner too; every right but reading and writing rows taken away. */
async function guardTenantTable(sql: Sql, table: KnownTable, { app, auth }: RoleNames): Promise<void> {
  const name = qualified(table)
  const { rows: columns } = await sql.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> $2`,
    [name, tenantColumn],
  )
  if (!(await isIsolated(sql, name, app))) {
    const { rows: policies } = await sql.query<{ name: string }>(
      'select polname as name from pg_policy where polrelid = $1::regclass',
      [name],
    )
    for (const policy of policies) await sql.query(`drop policy ${identifier(policy.name)} on ${name}`)
    await sql.query(`
      alter table ${name} enable row level security, force row level security;
      create policy ${policyName} on ${name} for all to ${identifier(app)}
        using (${policyExpression}) with check (${policyExpression});
    `)
  }
  const [a, u] = [identifier(app), identifier(auth)]
  await sql.query(`
    revoke all on table ${name} from public, ${a}, ${u};
    grant select, insert, delete on table ${name} to ${a};
    grant update (${columns.map((column) => identifier(column.name)).join(', ')}) on table ${name} to ${a};
  `)
}

async function guardOtherTable(sql: Sql, table: KnownTable, { app, auth }: RoleNames): Promise<void> {
  const name = qualified(table)
  await sql.query(`revoke all on table ${name} from public, ${identifier(app)}, ${identifier(auth)}`)
  if (table.kind === 'auth') {
    await sql.query(`grant select, insert, update, delete on table ${name} to ${identifier(auth)}`)
  }
}

/**
 * `SET NULL` on a key of several columns would null the organization or the person with it; it is narrowed to the columns
 * that may be null. Drizzle cannot say this, and its push leaves it alone.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtable.html (ON DELETE SET NULL with a column list, from 15 on)
 */
async function narrowSetNull(sql: Sql, table: KnownTable): Promise<void> {
  const { rows } = await sql.query<{ name: string; definition: string; columns: string[] }>(
    `select c.conname as name, pg_get_constraintdef(c.oid) as definition,
            array_agg(quote_ident(a.attname)) filter (where not a.attnotnull) as columns
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.conrelid = $1::regclass and c.contype = 'f' and c.confdeltype = 'n'
        and array_length(c.conkey, 1) > 1 and c.confdelsetcols is null
      group by c.oid, c.conname`,
    [qualified(table)],
  )
  for (const { name, definition, columns } of rows) {
    const narrowed = definition.replace(/ON DELETE SET NULL/, `ON DELETE SET NULL (${columns.join(', ')})`)
    await sql.query(`
      alter table ${qualified(table)} drop constraint ${identifier(name)};
      alter table ${qualified(table)} add constraint ${identifier(name)} ${narrowed};
    `)
  }
}

/** What bare tools may have created as somebody else is given to the owner, who has no way around the policies. */
async function ownTables(sql: Sql, tables: readonly KnownTable[], owner: string): Promise<void> {
  const { rows } = await sql.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
      where c.oid = any ($1::regclass[]) and pg_get_userbyid(c.relowner) <> $2`,
    [tables.map(qualified), owner],
  )
  for (const { name } of rows) await sql.query(`alter table ${name} owner to ${identifier(owner)}`)
}

/**
 * Puts every table of the schema into its guarded state: owner, row-level security, the one policy and the exact rights of
 * the two logins. Running it again changes nothing.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param tables the tables, from `knownTables`; those that are not in the database yet are passed over
 * @param roles the roles, from `roleNames`
 * @throws pg's error when a statement is refused
 * @example await guard(client, knownTables(schema, tenancy), roleNames('refactkit'))
 */
export async function guard(sql: Sql, tables: readonly KnownTable[], roles: RoleNames): Promise<void> {
  const { rows } = await sql.query<{ name: string }>(
    'select name from unnest($1::text[]) name where to_regclass(name) is not null',
    [tables.map(qualified)],
  )
  const present = new Set(rows.map((row) => row.name))
  const existing = tables.filter((table) => present.has(qualified(table)))
  await ownTables(sql, existing, roles.owner)
  for (const table of existing) {
    await narrowSetNull(sql, table)
    if (table.kind === 'tenant') await guardTenantTable(sql, table, roles)
    else await guardOtherTable(sql, table, roles)
  }
}
