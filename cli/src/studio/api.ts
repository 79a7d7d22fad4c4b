import type { RoleNames } from '@refactkit/tenancy'
import { shownTables } from './access'
import { Connections, type Run, type StudioDatabase } from './connections'
import type { GuardState } from './guard-state'
import { reach, unreachable } from './reach'
import { Refusal } from './refusal'
import type { Request, requests } from './requests'
import { runTyped } from './sql-pane'
import { countOf, fileSize, marked, pageOf, pageSize, rowOf } from './statements'
import { Unlocks, unlockedMinutes } from './unlocks'
import { adding, changing, removing } from './writes'

/** What a studio works on. */
export interface StudioOptions extends StudioDatabase {
  readonly roles: RoleNames
  /** The name of the database, which a person types to unlock it. */
  readonly name: string
  /** What `refactkit check` says now; undefined where the project is not there to be checked. */
  guard(): Promise<GuardState | undefined>
  /** Whether the login of sign-in, which reads passwords and sessions, can be unlocked. */
  readonly signIn: boolean
}

type Names = keyof typeof requests
/** Who asks. */
export interface Asker {
  /** The browser or session that was let in. */
  readonly visitor: string
  /** The key of a page that was unlocked, if it was. */
  readonly unlockKey: string | undefined
  /** Reads every organization under a record that names this very act; without, one record serves for as long as one looks. */
  readonly across?: Run
}
/** What answers each request. */
export type Api = { [Name in Names]: (request: Request<Name>, asker: Asker) => Promise<unknown> }

/**
 * What the page can ask for.
 *
 * @param options the database and its roles
 */
export function studioApi(options: StudioOptions): Api & { end(): Promise<void> } {
  const connections = new Connections(options)
  const unlocks = new Unlocks()
  const { tables, across, unlocked, find, writer, organizationOf } = reach(options, connections, unlocks)

  return {
    about: async () => ({ database: options.name, signIn: options.signIn }),
    organizations: async ({ search }) => {
      const { rows } = await connections.asSignIn()({
        text: `select o.id::text, to_jsonb(o) ->> 'name', to_jsonb(o) ->> 'slug' from organization o
                where $1 = '' or concat_ws(' ', o.id, to_jsonb(o) ->> 'name', to_jsonb(o) ->> 'slug') ilike '%' || $1 || '%'
                order by 2, 1 limit 50`,
        values: [search.replace(/[\\%_]/g, '\\$&')],
      })
      return rows.map(([id, name, slug]) => ({ id, name: name ?? id, slug: slug ?? id }))
    },
    tables: async ({ view }, asker) =>
      shownTables(await tables(), view, { ...unlocked(asker), canUnlock: options.signIn }),
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
    count: async (request, asker) => {
      const { table, read, rights } = await find(request, asker)
      const { rows } = await read(countOf(table, rights.read, request))
      return { count: Number(rows[0]?.[0] ?? 0) }
    },
    rows: async (request, asker) => {
      const { table, read, rights } = await find(request, asker)
      const asked = { ...request, after: undefined }
      const { columns, order: _, ...statement } = pageOf(table, rights.read, asked, fileSize)
      const { rows } = await read(statement)
      return {
        columns: columns.map(({ name }) => name),
        rows: rows
          .slice(0, fileSize.most)
          .map((cells) => cells.slice(0, columns.length).map((cell) => marked(cell, fileSize.longest))),
        more: rows.length > fileSize.most,
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
    sql: ({ view, text, write, signIn }, asker) => {
      if (view.kind === 'organization')
        return runTyped(
          text,
          {
            read: connections.inOrganization(view.id),
            write: connections.inOrganization(view.id, { write: true }),
          },
          write,
        )
      if (!signIn) return runTyped(text, { read: across(asker), write: undefined }, false)
      if (!unlocked(asker).signIn)
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
    unlock: async ({ name }, { visitor }) => {
      if (name !== options.name) throw new Refusal(403, `This database has another name. It stays locked.`)
      return { key: unlocks.open(visitor), minutes: unlockedMinutes }
    },
    lock: async (_, { unlockKey }) => {
      unlocks.close(unlockKey)
      return {}
    },
    end: () => connections.end(),
  }
}
