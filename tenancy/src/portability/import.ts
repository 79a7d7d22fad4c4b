import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { requireScope } from '../scope/scope'
import type { ArchivedFile, OpenArchive } from './archive/archive'
import { type PortableDatabase, requirePrinting } from './database'
import { RowsDigest } from './digest'
import { filesAtOnce, type OnPortabilityProgress, type OrganizationFiles } from './files'
import { type FittedTable, fitArchive } from './fit'
import type { TableGraph } from './graph'
import { inParallel } from './parallel'
import { PortabilityError } from './portability-error'
import { digestOf } from './rows'
import { deferredColumns } from './table'
import { type Losses, type Translation, translator } from './translate'
import { insertRows, updateRows } from './write-rows'

/** What is brought in, and where. */
export interface ImportOptions {
  /** Opened and verified. */
  readonly archive: OpenArchive
  /** From `openPortableDatabase`. */
  readonly db: PortableDatabase
  /** From `tableGraph`. */
  readonly graph: TableGraph
  /** Where the application keeps files. */
  readonly files: OrganizationFiles
  /** Whom and what the values of the archive mean here; `to` is the organization in scope. */
  readonly translation: Translation
  /** Is told what is being done. */
  readonly progress?: OnPortabilityProgress | undefined
  /** Ends it; the same call goes on later. */
  readonly signal?: AbortSignal | undefined
}

/** What has been brought in and read back. */
export interface Imported {
  /** How many rows, by table. */
  readonly rows: Readonly<Record<string, number>>
  /** How many files. */
  readonly files: number
  /** How often a reference leads nowhere here: by table and column. */
  readonly lost: Readonly<Record<string, number>>
}

async function importTable(fitted: FittedTable, options: ImportOptions, losses: Losses): Promise<RowsDigest> {
  const { archive, db, translation, progress, signal } = options
  const { archived, table } = fitted
  const names = archived.columns.map(([name]) => name)
  const waiting = new Set(deferredColumns(table))
  const waits = names.map((name) => waiting.has(name))
  const translate = translator(fitted, translation, losses)
  const digest = new RowsDigest()
  const rows = async function* () {
    for await (const { cells } of archive.rows(archived)) {
      const row = translate(cells)
      digest.add(JSON.stringify(row))
      yield waiting.size > 0 ? row.map((cell, index) => (waits[index] ? null : cell)) : row
      if (digest.rows % 1_000 > 0) continue
      signal?.throwIfAborted()
      progress?.({ phase: 'writing', what: table.name, done: digest.rows, total: archived.rows })
    }
  }
  await insertRows(db, table, names, translation.to, rows())
  signal?.throwIfAborted()
  return digest
}

/** Writes what had to wait until the rows of every table were there. */
async function importDeferred(
  fitted: FittedTable,
  { archive, db, translation }: ImportOptions,
): Promise<void> {
  const { archived, table } = fitted
  const names = archived.columns.map(([name]) => name)
  const columns = deferredColumns(table).filter((name) => names.includes(name))
  if (columns.length === 0) return
  const translate = translator(fitted, translation, new Map())
  const places = [...table.key, ...columns].map((name) => names.indexOf(name))
  const rows = async function* () {
    for await (const { cells } of archive.rows(archived)) {
      const row = translate(cells)
      const chosen = places.map((place) => row[place] ?? null)
      if (chosen.slice(table.key.length).some((cell) => cell !== null)) yield chosen
    }
  }
  await updateRows(db, table, columns, translation.to, rows())
}

async function compareTable(
  { archived, table }: FittedTable,
  expected: RowsDigest,
  { db, progress, signal }: ImportOptions,
): Promise<void> {
  signal?.throwIfAborted()
  const names = archived.columns.map(([name]) => name)
  const found = await digestOf(db, table, names, (done) => {
    signal?.throwIfAborted()
    progress?.({ phase: 'comparing', what: table.name, done, total: archived.rows })
  })
  if (found.rows === expected.rows && found.toString() === expected.toString()) return
  const what = found.rows === expected.rows ? 'another content' : `${found.rows} rows`
  throw new PortabilityError(
    'rows',
    `${table.name} should have ${expected.rows} rows as the archive has them, and has ${what}: a key may be taken ` +
      'elsewhere, or a trigger has changed them. The organization stays hidden.',
  )
}

/** Before anything is written: a file of an archive may only have a name that the application itself gives. */
async function requireNames({ archive, files }: ImportOptions): Promise<void> {
  for await (const { path } of archive.files())
    if (!files.isName(path))
      throw new PortabilityError(
        'archive',
        `The archive has a file with a name that no file here has: ${JSON.stringify(path.slice(0, 100))}.`,
      )
}

async function importFile({ path, pieces, sha256 }: ArchivedFile, { files }: ImportOptions): Promise<void> {
  const contents = Readable.from(pieces(), { objectMode: false })
  await files.put(path, contents)
  const stored = await files.open(path)
  const digest = createHash('sha256')
  if (stored) for await (const piece of stored) digest.update(piece)
  if (digest.digest('hex') !== sha256)
    throw new PortabilityError('rows', `The file ${path} is not stored as the archive has it.`)
}

async function importFiles(options: ImportOptions): Promise<number> {
  const { archive, progress, signal } = options
  let done = 0
  await inParallel(archive.files(), filesAtOnce, async (file) => {
    signal?.throwIfAborted()
    await importFile(file, options)
    done++
    progress?.({ phase: 'writing', what: 'files', done, total: archive.manifest.files.count })
  })
  signal?.throwIfAborted()
  return done
}

/**
 * Brings the rows and files of an archive into the organization in scope, as the login that serves it: whatever the archive
 * says, the policies of the database let nothing land elsewhere. Rows and files are read back and compared at the end.
 * Repeated after an interruption it goes on, since what is there already stays.
 *
 * @param options what is brought in, and where; `archive.verify()` comes before
 * @returns how much was brought in, and which references lead nowhere here
 * @throws PortabilityError when the archive does not fit this schema, or what was read back is not what was written;
 *   ScopeError outside a scope; pg's error for a value that its column refuses
 * @example await within(to, () => importArchive({ archive, db, graph, files, translation }))
 */
export async function importArchive(options: ImportOptions): Promise<Imported> {
  const { archive, db, graph, translation } = options
  if (requireScope().organizationId !== translation.to)
    throw new PortabilityError(
      'rows',
      'The organization in scope is another one than rows are brought in for.',
    )
  await requirePrinting(db)
  const { tables, conflicts } = fitArchive(archive.manifest, graph, translation.keepsIds)
  if (conflicts.length > 0) throw new PortabilityError('schema', conflicts.join('\n'))
  await requireNames(options)
  const losses: Losses = new Map()
  const digests = new Map<FittedTable, RowsDigest>()
  for (const fitted of tables) digests.set(fitted, await importTable(fitted, options, losses))
  for (const fitted of tables) await importDeferred(fitted, options)
  const files = await importFiles(options)
  for (const [fitted, digest] of digests) await compareTable(fitted, digest, options)
  return {
    rows: Object.fromEntries([...digests].map(([{ table }, { rows }]) => [table.name, rows])),
    files,
    lost: Object.fromEntries(losses),
  }
}
