import { type Policy, policyAsRead, printed } from '../schema/policy'
import { identifier, type Sql } from '../sql'

/** The table's name as SQL text. */
export const qualified = ({ schema, name }: { schema: string; name: string }) =>
  `${identifier(schema)}.${identifier(name)}`

/** Whether the table's row-level security is in its final state already, so that a second run takes no lock. */
async function isIsolated(sql: Sql, name: string, policies: readonly Policy[]): Promise<boolean> {
  const { rows } = await sql.query<{ forced: boolean; policies: string[] }>(
    `select c.relrowsecurity and c.relforcerowsecurity as forced,
            array(select ${policyAsRead} from pg_policy p where p.polrelid = c.oid order by p.polname) as policies
       from pg_class c where c.oid = $1::regclass`,
    [name],
  )
  return rows[0]?.forced === true && rows[0].policies.join('\n') === policies.map(printed).sort().join('\n')
}

const createPolicy = (table: string, { name, command, to, using, check }: Policy): string =>
  `create policy ${name} on ${table} for ${command} to ${identifier(to)}
     ${using ? `using (${using.text})` : ''} ${check ? `with check (${check.text})` : ''}`

/**
 * Drops every policy of a table but those of the names that are kept.
 *
 * @param table the table, as SQL
 * @param kept names of policies
 * @throws pg's error when a statement is refused
 * @example await dropPolicies(client, 'public.session', [])
 */
export async function dropPolicies(sql: Sql, table: string, kept: readonly string[]): Promise<void> {
  const { rows } = await sql.query<{ name: string }>(
    'select polname as name from pg_policy where polrelid = $1::regclass and polname <> all ($2::text[])',
    [table, kept],
  )
  for (const { name } of rows) await sql.query(`drop policy ${identifier(name)} on ${table}`)
}

/**
 * Gives a table these policies and no other, in force for the owner too.
 *
 * @param name the table, as SQL
 * @throws pg's error when a statement is refused
 * @example await isolate(client, 'public.invoice', policiesOf('tenant', roles))
 */
export async function isolate(sql: Sql, name: string, policies: readonly Policy[]): Promise<void> {
  if (await isIsolated(sql, name, policies)) return
  await dropPolicies(sql, name, [])
  await sql.query(`alter table ${name} enable row level security, force row level security`)
  for (const policy of policies) await sql.query(createPolicy(name, policy))
}
