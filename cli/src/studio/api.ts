import type { RoleNames } from '@refactkit/tenancy'
import { accessTo, findTable, shownTables, type View } from './access'
import { type Login, readCatalog, type Table } from './catalog'
import { Connections, type Run, type StudioDatabase } from './connections'
import type { Entrance } from './entrance'
import type { GuardState } from './guard-state'
import { Refusal } from './refusal'
import type { Request, requests } from './requests'
import { runTyped } from './sql-pane'
import { pageOf, pageSize, rowOf } from './statements'
import { adding, changing, removing } from './writes'

/** What a studio works on. */
export interface StudioOptions extends StudioDatabase {
  readonly roles: RoleNames
  /** The name of the database, which a person types to unlock it. */
  readonly name: string
  /** What `refactkit check` says now. */
  guard(): Promise<GuardState>
}

type Names = keyof typeof requests
/** Who asks: the key of a page that was unlocked, if it was. */
export interface Asker {
  readonly unlockKey: string | undefined
}
/** What answers each request. */
export type Api = { [Name in Names]: (request: Request<Name>, asker: Asker) => Promise<unknown> }

interface Place {
  readonly view: View
  readonly table: { readonly schema: string; readonly name: string }
}

/**
 * What the page can ask for.
 *
 * @param options the database and its roles
 * @param entrance where pages are unlocked
 */
export function studioApi(options: StudioOptions, entrance: Entrance): Api & { end(): Promise<void> } {
  const connections = new Connections(options)
  const tables = (): Promise<Table[]> => readCatalog(connections.asSignIn(), options.roles)

  const reading = (login: Login, view: View): Run => {
    if (view.kind === 'organization') return connections.inOrganization(view.id)
    return login === 'auth' ? connections.asSignIn() : connections.across()
  }

  async function find({ view, table }: Place, { unlockKey }: Asker) {
    const found = findTable(await tables(), table, view, entrance.isUnlocked(unlockKey))
    return { ...found, read: reading(found.reader, view) }
  }

  /** How a row of this table is written: as its organization, whichever view it is looked at in. */
  async function writer(
    place: Place,
    asker: Asker,
    organization: (run: Run, table: Table) => Promise<string>,
  ) {
    const found = await find(place, asker)
    if (!found.writer)
      throw new Refusal(403, 'The whole database is locked: it is read, and nothing in it can be changed.')
    if (found.writer === 'auth') return { ...found, write: connections.asSignIn({ write: true }) }
    const id =
      place.view.kind === 'organization' ? place.view.id : await organization(found.read, found.table)
    return { ...found, write: connections.inOrganization(id, { write: true }) }
  }

  async function organizationOf(run: Run, table: Table, { key, view }: Request<'row'>): Promise<string> {
    const access = accessTo(table, view, false)
    const row = rowOf(table, key, access?.rights.read ?? [])
    const { rows } = await run(row)
    const id = rows[0]?.[row.columns.findIndex(({ name }) => name === 'organization_id')]
    if (!id) throw new Refusal(404, unreachable)
    return id
  }

  return {
    about: async () => ({ database: options.name }),
    organizations: async ({ search }) => {
      const { rows } = await connections.asSignIn()({
        text: `select o.id::text, to_jsonb(o) ->> 'name', to_jsonb(o) ->> 'slug' from organization o
                where $1 = '' or concat_ws(' ', o.id, to_jsonb(o) ->> 'name', to_jsonb(o) ->> 'slug') ilike '%' || $1 || '%'
                order by 2, 1 limit 50`,
        values: [search.replace(/[\\%_]/g, '\\$&')],
      })
      return rows.map(([id, name, slug]) => ({ id, name: name ?? id, slug: slug ?? id }))
    },
    tables: async ({ view }, { unlockKey }) =>
      shownTables(await tables(), view, entrance.isUnlocked(unlockKey)),
    page: async (request, asker) => {
      const { table, read, rights } = await find(request, asker)
      const { columns, order, ...statement } = pageOf(table, rights.read, request)
      const { rows } = await read(statement)
      const shown = rows.slice(0, pageSize)
      return {
        columns: columns.map(({ name }) => name),
        order,
        rows: shown.map((cells) => ({
          cells: cells.slice(0, columns.length),
          at: cells.slice(columns.length),
        })),
        more: rows.length > pageSize,
      }
    },
    row: async (request, asker) => {
      const { table, read, rights } = await find(request, asker)
      const { columns, ...statement } = rowOf(table, request.key, rights.read)
      const { rows } = await read(statement)
      if (!rows[0]) throw new Refusal(404, unreachable)
      return { columns: columns.map(({ name }) => name), cells: rows[0] }
    },
    change: async (request, asker) => {
      const { table, rights, write, read } = await writer(request, asker, (run, found) =>
        organizationOf(run, found, request),
      )
      const { rowCount } = await write(changing(table, rights, request))
      if (rowCount === 1) return {}
      const { rows } = await read(rowOf(table, request.key, rights.read))
      throw rows.length > 0
        ? new Refusal(
            409,
            'Somebody else has changed this row meanwhile. Nothing was saved; look at it again.',
          )
        : new Refusal(404, unreachable)
    },
    add: async (request, asker) => {
      const { table, rights, write } = await writer(request, asker, async () => {
        const id = request.values.organization_id
        if (!id) throw new Refusal(400, 'Say which organization the row is for: organization_id.')
        return id
      })
      const { rows } = await write(adding(table, rights, request))
      return { key: rows[0] ?? [] }
    },
    remove: async (request, asker) => {
      const { table, rights, write } = await writer(request, asker, (run, found) =>
        organizationOf(run, found, request),
      )
      const { rowCount } = await write(removing(table, rights, request))
      if (rowCount !== 1) throw new Refusal(404, unreachable)
      return {}
    },
    sql: ({ view, text, write, signIn }, { unlockKey }) => {
      if (view.kind === 'organization')
        return runTyped(
          text,
          {
            read: connections.inOrganization(view.id),
            write: connections.inOrganization(view.id, { write: true }),
          },
          write,
        )
      if (!signIn) return runTyped(text, { read: connections.across(), write: undefined }, false)
      if (!entrance.isUnlocked(unlockKey))
        throw new Refusal(
          403,
          'The login of sign-in reads passwords and sessions. Unlock the whole database first.',
        )
      return runTyped(
        text,
        { read: connections.asSignIn(), write: connections.asSignIn({ write: true }) },
        write,
      )
    },
    guard: async () => ({ ...(await options.guard()), catalog: await tables() }),
    unlock: async ({ name }) => {
      if (name !== options.name) throw new Refusal(403, `This database has another name. It stays locked.`)
      return { key: entrance.unlock(), minutes: 15 }
    },
    lock: async (_, { unlockKey }) => {
      entrance.lock(unlockKey)
      return {}
    },
    end: () => connections.end(),
  }
}

const unreachable = 'No row with this key can be reached in this view.'
