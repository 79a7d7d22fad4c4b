import { accessTo, findTable, locked, type View } from './access'
import type { Asker, StudioOptions } from './api'
import { type Login, readCatalog, type Table } from './catalog'
import type { Connections, Run } from './connections'
import { Refusal } from './refusal'
import type { Request } from './requests'
import { rowOf } from './statements'
import type { Unlocks } from './unlocks'

/** What is said of a row that is not there, or not for whoever asks. */
export const unreachable = 'No row with this key can be reached in this view.'

interface Place {
  readonly view: View
  readonly table: { readonly schema: string; readonly name: string }
}

/**
 * Finds tables, and the logins under which a view reads and writes them.
 *
 * @param options the database and its roles
 * @param connections its logins
 * @param unlocks the pages that may change the whole database
 */
export function reach(options: StudioOptions, connections: Connections, unlocks: Unlocks) {
  const tables = (): Promise<Table[]> => readCatalog(connections.asSignIn(), options.roles)

  const across = (asker: Asker): Run => asker.across ?? connections.across()

  const reading = (login: Login, view: View, asker: Asker): Run => {
    if (view.kind === 'organization') return connections.inOrganization(view.id)
    return login === 'auth' ? connections.asSignIn() : across(asker)
  }

  /** How far a page is unlocked: for rows of organizations, and for what signs people in. */
  const unlocked = (asker: Asker) => ({
    rows: unlocks.has(asker),
    signIn: options.signIn && unlocks.has(asker),
  })

  async function find({ view, table }: Place, asker: Asker) {
    const found = findTable(await tables(), table, view, unlocked(asker))
    return { ...found, read: reading(found.reader, view, asker) }
  }

  /** How a row of this table is written: as its organization, whichever view it is looked at in. */
  async function writer(
    place: Place,
    asker: Asker,
    organization: (run: Run, table: Table) => Promise<string>,
  ) {
    const found = await find(place, asker)
    if (!found.writer)
      throw new Refusal(
        403,
        unlocked(asker).rows || place.view.kind === 'organization'
          ? `${found.table.name} is only read here: no login of the application changes its rows for others.`
          : 'The whole database is locked: it is read, and nothing in it can be changed.',
      )
    if (found.writer === 'auth') return { ...found, write: connections.asSignIn({ write: true }) }
    const id =
      place.view.kind === 'organization' ? place.view.id : await organization(found.read, found.table)
    return { ...found, write: connections.inOrganization(id, { write: true }) }
  }

  async function organizationOf(run: Run, table: Table, { key, view }: Request<'row'>): Promise<string> {
    const access = accessTo(table, view, locked)
    const row = rowOf(table, key, access?.rights.read ?? [])
    const { rows } = await run(row)
    const id = rows[0]?.[row.columns.findIndex(({ name }) => name === 'organization_id')]
    if (!id) throw new Refusal(404, unreachable)
    return id
  }

  return { tables, across, unlocked, find, writer, organizationOf }
}
