import { sql } from 'drizzle-orm'
import { requireScope } from '../scope/scope'
import { type PortableDatabase, requirePrinting } from './database'
import { filesAtOnce, type OnPortabilityProgress, type OrganizationFiles } from './files'
import type { TableGraph } from './graph'
import { inParallel } from './parallel'
import { digestOf } from './rows'
import { deferredColumns, type PortableTable } from './table'
import { deleteRows } from './write-rows'

/** What is removed. */
export interface RemoveOptions {
  /** From `openPortableDatabase`. */
  readonly db: PortableDatabase
  /** From `tableGraph`. */
  readonly graph: TableGraph
  /** Where the application keeps files. */
  readonly files: OrganizationFiles
  /** Is told what is being done. */
  readonly progress?: OnPortabilityProgress | undefined
}

/** What an organization has, in numbers and digests that an archive of it has too. */
export interface Inventory {
  /** How many rows each table has, and their digest. */
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly digest: string }[]
  /** How many files there are. */
  readonly files: number
}

/**
 * Counts what the organization in scope has, row by row; the digests are those of its archive.
 *
 * @param options what is counted
 * @returns the tables and the number of files
 * @throws PortabilityError when the connection prints values in a form of its own; ScopeError outside a scope
 * @example const { tables } = await within(id, () => takeInventory({ db, graph, files }))
 */
export async function takeInventory({ db, graph, files, progress }: RemoveOptions): Promise<Inventory> {
  requireScope()
  await requirePrinting(db)
  const tables: Inventory['tables'][number][] = []
  for (const table of graph.tables) {
    const note = (done: number) => progress?.({ phase: 'reading', what: table.name, done, total: undefined })
    const digest = await digestOf(db, table, undefined, note)
    tables.push({ name: table.name, rows: digest.rows, digest: digest.toString() })
  }
  let count = 0
  for await (const _ of files.list()) count++
  return { tables, files: count }
}

/** Lets go of rows that hold each other, so that they can be deleted one after the other. */
async function untie(db: PortableDatabase, table: PortableTable): Promise<void> {
  const columns = deferredColumns(table)
  if (columns.length === 0) return
  const keys = sql.join(
    table.key.map((name) => sql.identifier(name)),
    sql`, `,
  )
  const tied = sql.join(
    columns.map((name) => sql`${sql.identifier(name)} is not null`),
    sql` or `,
  )
  const set = sql.join(
    columns.map((name) => sql`${sql.identifier(name)} = null`),
    sql`, `,
  )
  for (;;) {
    const { rowCount } = await db.execute(sql`update ${table.table} set ${set}
      where (${keys}) in (select ${keys} from ${table.table} where ${tied} limit 2000)`)
    if (!rowCount) return
  }
}

/**
 * Removes the rows and files of the organization in scope, some thousand rows at a time, so that nobody else waits for a
 * lock or a long transaction. Repeated after an interruption it goes on.
 *
 * @param options what is removed
 * @throws pg's error; ScopeError outside a scope; what removing a file throws
 * @example await within(id, () => removeEverything({ db, graph, files }))
 */
export async function removeEverything({ db, graph, files, progress }: RemoveOptions): Promise<void> {
  requireScope()
  for (const table of graph.tables) await untie(db, table)
  for (const table of [...graph.tables].reverse()) {
    await deleteRows(db, table, (done) =>
      progress?.({ phase: 'removing', what: table.name, done, total: undefined }),
    )
  }
  let done = 0
  await inParallel(files.list(), filesAtOnce, async (path) => {
    await files.remove(path)
    done++
    progress?.({ phase: 'removing', what: 'files', done, total: undefined })
  })
  await files.removeAll()
}
