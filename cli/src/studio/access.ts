import { keyOf, type Login, type Rights, type Table } from './catalog'
import { Refusal } from './refusal'

/** What is looked at: one organization, as its members see it, or the whole database. */
export type View = { readonly kind: 'organization'; readonly id: string } | { readonly kind: 'whole' }

/** What a view lets do with a table, and under which logins. */
export interface Access {
  readonly reader: Login
  readonly writer: Login | undefined
  readonly rights: Rights
}

/** How far a page is unlocked. */
export interface Unlocked {
  /** Whether rows of organizations may be changed. */
  readonly rows: boolean
  /** Whether what signs people in is shown, and may be changed. */
  readonly signIn: boolean
}
export const locked: Unlocked = { rows: false, signIn: false }

const nothing: Omit<Rights, 'read'> = { change: [], add: [], remove: false }

/**
 * What a view lets do with a table. One organization is read and written with the rights of its members' login; what is
 * addressed to persons is theirs alone. The whole database is only read, and of people and organizations the columns that
 * db/tenancy.ts names; unlocked, each row is changed under the login that the application itself would use for it.
 *
 * @returns undefined where nothing of the table can be read
 */
export function accessTo(table: Table, view: View, unlocked: Unlocked): Access | undefined {
  const { app, auth, operations } = table.rights
  const isPerson = kindOf(table) === 'person'
  if (view.kind === 'organization' && app.read.length > 0)
    return isPerson
      ? { reader: 'app', writer: undefined, rights: { ...nothing, read: app.read } }
      : { reader: 'app', writer: 'app', rights: app }
  if (view.kind === 'organization') return undefined
  if (unlocked.signIn && auth.read.length > 0) return { reader: 'auth', writer: 'auth', rights: auth }
  if (operations.read.length === 0) return undefined
  const { read } = operations
  return unlocked.rows && app.read.length > 0 && !isPerson
    ? { reader: 'operations', writer: 'app', rights: { ...app, read } }
    : { reader: 'operations', writer: undefined, rights: { ...nothing, read } }
}

/** A table as the page shows it in one view. */
export interface ShownTable extends Omit<Table, 'rights' | 'policies' | 'owner' | 'keys'> {
  readonly rights: Rights
  /** What tells its rows apart here; empty where nothing does. */
  readonly key: readonly string[]
  /** Whether it holds something that shows once the view is unlocked. */
  readonly locked: boolean
  /** Whose rows it has, by its policies and by who may read it. */
  readonly kind: 'tenant' | 'person' | 'auth' | 'exempt'
}

function kindOf({ policies, rights }: Table): ShownTable['kind'] {
  if (policies.some(({ name }) => name === 'person_select')) return 'person'
  if (rights.app.read.length > 0) return 'tenant'
  return rights.auth.read.length > 0 ? 'auth' : 'exempt'
}

/** The tables of a view: those it can read, and in the locked whole database those that unlocking would open. */
export function shownTables(
  tables: readonly Table[],
  view: View,
  unlocked: Unlocked & { readonly canUnlock: boolean },
): ShownTable[] {
  return tables.flatMap((table) => {
    const { rights: _, policies: __, owner: ___, keys: ____, ...shown } = table
    const access = accessTo(table, view, unlocked)
    const hidden =
      view.kind === 'whole' && unlocked.canUnlock && !unlocked.signIn && table.rights.auth.read.length > 0
    if (!access && !hidden) return []
    const rights = access?.rights ?? { ...nothing, read: [] }
    const columns = table.columns.filter(({ name }) => rights.read.includes(name))
    return {
      ...shown,
      columns,
      rights,
      key: keyOf(table, rights.read),
      locked: hidden && columns.length < table.columns.length,
      kind: kindOf(table),
      // It counts the rows of every organization, which is nothing that one of them is told.
      estimate: view.kind === 'whole' ? table.estimate : null,
    }
  })
}

/** Finds a table by name among those of a view; a name that is none of them reaches no statement. */
export function findTable(
  tables: readonly Table[],
  named: { readonly schema: string; readonly name: string },
  view: View,
  unlocked: Unlocked,
): Access & { readonly table: Table } {
  const table = tables.find(({ schema, name }) => schema === named.schema && name === named.name)
  const access = table && accessTo(table, view, unlocked)
  if (!table || !access) throw new Refusal(404, `No table ${named.name} can be read in this view.`)
  return { ...access, table }
}
