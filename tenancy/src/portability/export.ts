import type { Writable } from 'node:stream'
import { requireScope } from '../scope/scope'
import {
  entryNames,
  filePrefix,
  formatName,
  formatVersion,
  type Manifest,
  tableEntry,
} from './archive/format'
import { packed } from './archive/lines'
import { ArchiveWriter } from './archive/writer'
import { type PortableDatabase, requirePrinting } from './database'
import { RowsDigest } from './digest'
import type { OnPortabilityProgress, OrganizationFiles } from './files'
import { fingerprintOf, type TableGraph } from './graph'
import { linesOf } from './rows'
import type { PortableTable } from './table'

/** What an archive is made of. */
export interface ExportOptions {
  /** From `openPortableDatabase`. */
  readonly db: PortableDatabase
  /** From `tableGraph`. */
  readonly graph: TableGraph
  /** Where the application keeps files. */
  readonly files: OrganizationFiles
  /** What the archive says of the organization, its id, slug and name among it. */
  readonly organization: Manifest['organization']
  /** What it says of people: a JSON value each, in an order that stays. */
  people(): AsyncIterable<unknown> | Iterable<unknown>
  /** Where it goes; ended when it is complete. */
  readonly output: Writable
  /** A word of the application's own under the manifest, by which it knows its archives again. */
  seal?(manifest: string): string
  /** Is told what is being done. */
  readonly progress?: OnPortabilityProgress | undefined
  /** Ends it early; the output is incomplete then. */
  readonly signal?: AbortSignal | undefined
}

/** Counts what passes, and hands it on. */
async function* counted(lines: AsyncIterable<string>, digest: RowsDigest, note: (rows: number) => void) {
  for await (const line of lines) {
    digest.add(line)
    if (digest.rows % 1_000 === 0) note(digest.rows)
    yield line
  }
  note(digest.rows)
}

async function* serialized(values: AsyncIterable<unknown> | Iterable<unknown>) {
  for await (const value of values) yield JSON.stringify(value)
}

async function writeTable(archive: ArchiveWriter, table: PortableTable, options: ExportOptions) {
  const { db, progress, signal } = options
  const { name, columns, key } = table
  const digest = new RowsDigest()
  const note = (done: number) => {
    signal?.throwIfAborted()
    progress?.({ phase: 'reading', what: name, done, total: undefined })
  }
  const written = await archive.add(tableEntry(name), packed(counted(linesOf(db, table), digest, note)))
  return {
    name,
    columns: columns.map((column): [string, string] => [column.name, column.type]),
    key: [...key],
    rows: digest.rows,
    ...written,
    digest: digest.toString(),
  }
}

async function writeFiles(archive: ArchiveWriter, { files, progress, signal }: ExportOptions) {
  const paths: string[] = []
  for await (const path of files.list()) paths.push(path)
  const lines: string[] = []
  let total = 0
  for (const path of paths.sort()) {
    signal?.throwIfAborted()
    const contents = await files.open(path)
    // Removed since it was listed: by a purge, whose row has gone or is going.
    if (!contents) continue
    const { bytes, sha256 } = await archive.add(filePrefix + path, contents, false)
    lines.push(JSON.stringify([path, bytes, sha256]))
    total += bytes
    progress?.({ phase: 'reading', what: 'files', done: lines.length, total: paths.length })
  }
  const list = async function* () {
    yield* lines
  }
  return { count: lines.length, total, ...(await archive.add(entryNames.files, packed(list()))) }
}

/**
 * Takes the organization in scope out, as one archive: its rows as they were at one moment, table after table in the order
 * of the foreign keys, its people, its files, and what all of it must be. Rows pass one by one, so a large organization
 * takes time and no memory. The same contents are the same bytes.
 *
 * @param options what it is made of, and where it goes
 * @returns the manifest
 * @throws PortabilityError when the connection prints values in a form of its own; ScopeError outside a scope; what the
 *   database, the files or the output throw; then the output is incomplete and has no end
 * @example
 * await within(organization.id, () => exportArchive({ db, graph, files, organization, people, output }))
 */
export async function exportArchive(options: ExportOptions): Promise<Manifest> {
  const { db, graph, organization, output, people, seal } = options
  requireScope()
  await requirePrinting(db)
  const archive = new ArchiveWriter(output)
  try {
    const tables = await db.transaction(
      async () => {
        const written: Manifest['tables'] = []
        for (const table of graph.tables) written.push(await writeTable(archive, table, options))
        return written
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
    const everybody = new RowsDigest()
    const persons = await archive.add(
      entryNames.people,
      packed(counted(serialized(people()), everybody, () => {})),
    )
    const files = await writeFiles(archive, options)
    const manifest: Manifest = {
      format: formatName,
      version: formatVersion,
      organization,
      fingerprint: fingerprintOf(graph.tables),
      tables,
      omitted: { ...graph.omitted },
      people: { count: everybody.rows, ...persons },
      files,
    }
    const text = `${JSON.stringify(manifest, undefined, 2)}\n`
    await archive.add(entryNames.manifest, [Buffer.from(text)])
    if (seal) await archive.add(entryNames.seal, [Buffer.from(seal(text))])
    await archive.end()
    return manifest
  } catch (error) {
    output.destroy()
    throw error
  }
}
