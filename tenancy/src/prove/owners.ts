import { randomBytes } from 'node:crypto'
import { identifier, literal, type Sql } from '../sql'

/** A kind of administrator, and what makes a login one. */
export interface OwnerKind {
  readonly kind: string
  readonly rights: string
}

/** Administrators that managed servers give: neither is a superuser. */
export const lesserOwners: readonly OwnerKind[] = [
  { kind: 'no superuser, with BYPASSRLS', rights: 'nosuperuser createdb createrole bypassrls' },
  { kind: 'no superuser, without BYPASSRLS', rights: 'nosuperuser createdb createrole nobypassrls' },
]

/** What the administrator of this connection is. */
export async function kindOf(sql: Sql): Promise<string> {
  const { rows } = await sql.query<{ super: boolean; bypasses: boolean }>(
    'select rolsuper as super, rolbypassrls as bypasses from pg_roles where rolname = current_user',
  )
  if (rows[0]?.super) return 'superuser'
  return lesserOwners[rows[0]?.bypasses ? 0 : 1]?.kind ?? ''
}

/**
 * Makes an administrator of a kind, as a superuser may.
 *
 * @param url the superuser's connection string
 * @param name the login's name
 * @returns its connection string
 */
export async function makeOwner(sql: Sql, url: string, name: string, { rights }: OwnerKind): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  await sql.query(`create role ${identifier(name)} login ${rights} password ${literal(password)}`)
  const address = new URL(url)
  address.username = name
  address.password = password
  return address.href
}
