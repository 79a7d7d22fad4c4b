import type { BuildColumns, BuildExtraConfigColumns } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  foreignKey,
  index,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  type PgTableWithColumns,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { declare } from './kinds'
import { organizationInScope } from './organization-in-scope'
import { scopeDefault } from './policy'
import { uuidv7 } from './uuid'

/** The three columns every person table begins with; all but the person are optional on insert. */
const personColumns = () => ({
  organizationId: text('organization_id')
    .notNull()
    .default(sql.raw(scopeDefault))
    .$defaultFn(organizationInScope),
  userId: text('user_id').notNull(),
  id: uuid('id').notNull().$defaultFn(uuidv7),
})

type PersonColumns = ReturnType<typeof personColumns>

/** What `personTable` returns: Drizzle's own table type with `organizationId`, `userId` and `id` beside the columns given. */
export type PersonTable<
  Name extends string,
  Columns extends Record<string, PgColumnBuilderBase>,
> = PgTableWithColumns<{
  name: Name
  schema: undefined
  columns: BuildColumns<Name, PersonColumns & Columns, 'pg'>
  dialect: 'pg'
}>

/** The table that says who is in which organization. */
interface Membership {
  readonly organizationId: AnyPgColumn
  readonly userId: AnyPgColumn
}

/**
 * Makes `personTable`, the function that declares a table whose every row is addressed to one person of one organization,
 * such as notifications.
 *
 * The organization in scope inserts rows and can do nothing else with them; the person reads, changes and deletes them in
 * their own scope (`withinPerson`), those of all their organizations together. A row can be addressed to members only, and
 * goes with the membership. `INSERT … RETURNING` reads, so it is refused unless the person's scope is open as well: take
 * the id from `uuidv7()` before the insert instead.
 *
 * @param membership the table of memberships, unique in `(organization_id, user_id)`; a callback because modules may
 *   import in a circle
 * @returns `personTable(name, columns, { updates }, extra?)`: Drizzle's `pgTable` with the names of the columns that the
 *   person may update
 * @example
 * export const personTable = createPersonTable(() => member)
 * export const notification = personTable(
 *   'notification',
 *   { title: text('title').notNull(), readAt: timestamp('read_at') },
 *   { updates: ['readAt'] },
 * )
 */
export function createPersonTable(membership: () => Membership) {
  return function personTable<
    const Name extends string,
    const Columns extends Record<string, PgColumnBuilderBase>,
  >(
    name: Name,
    columns: Columns,
    { updates }: { readonly updates: readonly (keyof Columns & string)[] },
    extra?: (self: BuildExtraConfigColumns<Name, PersonColumns & Columns, 'pg'>) => PgTableExtraConfigValue[],
  ): PersonTable<Name, Columns> {
    const all: PersonColumns & Columns = { ...personColumns(), ...columns }
    const table = pgTable(name, all, (self) => [
      primaryKey({ columns: [self.organizationId, self.id] }),
      foreignKey({
        name: `${name}_member_fk`,
        columns: [self.organizationId, self.userId],
        foreignColumns: [membership().organizationId, membership().userId],
      }).onDelete('cascade'),
      // A person's own, newest last; the deletion of a membership finds its rows here too.
      index(`${name}_person_idx`).on(self.userId, self.id),
      ...(extra?.(self) ?? []),
    ])
    return declare(table, { kind: 'person', updates })
  }
}
