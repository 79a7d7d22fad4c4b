import { within } from '@refactkit/tenancy'
import { type Membership, memberships } from '../../organizations'
import type { SessionUser } from '../../session'

/** What `read` finds in each organization of somebody, in its scope, a page at a time until one is empty. */
export async function* eachOrganization<Row extends { id: string }>(
  person: SessionUser,
  read: (membership: Membership, after: string) => Promise<readonly Row[]>,
): AsyncGenerator<{ organization: string } & Omit<Row, 'id'>> {
  for (const membership of await memberships(person.id)) {
    const { id, name } = membership.organization
    for (let after = ''; ; ) {
      const rows = await within(id, () => read(membership, after))
      for (const { id: _, ...row } of rows) yield { organization: name, ...row }
      const last = rows.at(-1)
      if (!last) break
      after = last.id
    }
  }
}

/** So many rows are held at once. */
export const atOnce = 500
