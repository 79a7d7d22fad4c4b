import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { RowsDigest } from '../digest'
import { PortabilityError } from '../portability-error'
import {
  entryNames,
  fileLine,
  filePrefix,
  isRow,
  type Manifest,
  type ManifestTable,
  manifestSchema,
  mostContents,
  tableEntry,
} from './format'
import { linesIn } from './lines'
import { ArchiveEntries, type ArchiveEntry } from './reader'

/** A file in an archive. */
export interface ArchivedFile {
  /** Its name below the organization. */
  readonly path: string
  /** How many there are. */
  readonly bytes: number
  /** Of its contents, in hexadecimal digits. */
  readonly sha256: string
  /** Its contents; what is not what the archive says ends in a PortabilityError after the last piece. */
  pieces(): AsyncIterable<Buffer>
}

const wrong = (what: string, cause?: unknown) =>
  new PortabilityError('archive', `The archive is damaged: ${printable(what)} is not what it says it is.`, {
    cause,
  })

/** What an archive calls something, as a terminal can show it. */
const printable = (name: string): string => name.replace(/\p{Cc}/gu, '?').slice(0, 100)

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw wrong(what, cause)
  }
}

/** Hands pieces on and refuses at the end what has another digest. */
async function* checked(
  pieces: AsyncIterable<Buffer>,
  expected: { bytes: number; sha256: string },
  what: string,
) {
  const digest: Hash = createHash('sha256')
  let bytes = 0
  for await (const piece of pieces) {
    bytes += piece.length
    if (bytes > expected.bytes) throw wrong(what)
    digest.update(piece)
    yield piece
  }
  if (bytes !== expected.bytes || digest.digest('hex') !== expected.sha256) throw wrong(what)
}

/**
 * An archive that was opened: its manifest is read and fits the format, and everything else is compared with it when it is
 * read. Nothing of an archive is trusted for having been read once.
 *
 * @param file the open file
 * @param entries its directory
 * @param manifest as it was read
 * @param sealed the manifest as a text
 * @param seal what stands under it
 * @example
 * const archive = await OpenArchive.open('acme.zip')
 * try { await archive.verify() } finally { await archive.close() }
 */
export class OpenArchive {
  /** What the archive says of itself. */
  readonly manifest: Manifest
  /** The SHA-256 of the manifest, and so of everything. */
  readonly identity: string
  /** The manifest as it was sealed. */
  readonly sealed: string
  /** What whoever exported it left as a seal; empty where there is none. */
  readonly seal: string
  readonly #file: FileHandle
  readonly #entries: ArchiveEntries

  private constructor(
    file: FileHandle,
    entries: ArchiveEntries,
    manifest: Manifest,
    sealed: string,
    seal: string,
  ) {
    this.#file = file
    this.#entries = entries
    this.manifest = manifest
    this.sealed = sealed
    this.seal = seal
    this.identity = createHash('sha256').update(sealed).digest('hex')
  }

  /**
   * Opens an archive and reads its manifest.
   *
   * @param path the file
   * @throws PortabilityError when it is no archive; a system error when it cannot be read
   */
  static async open(path: string): Promise<OpenArchive> {
    const file = await open(path, 'r')
    try {
      const entries = new ArchiveEntries(file)
      const text = await (await entries.find(entryNames.manifest))?.text()
      if (text === undefined) throw wrong(entryNames.manifest)
      const { data, error } = manifestSchema.safeParse(parsed(text, entryNames.manifest))
      if (!data) throw wrong(entryNames.manifest, error)
      const seal = (await (await entries.find(entryNames.seal))?.text(1_000)) ?? ''
      return new OpenArchive(file, entries, data, text, seal)
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /**
   * Reads all of it once and compares it with the manifest: every name, row, person and file. Nothing else may be in it.
   *
   * @param progress is told how many rows and files have been read
   * @throws PortabilityError at the first thing that is not as it says
   */
  async verify(progress?: (rows: number, files: number) => void): Promise<void> {
    await this.#verifySize()
    await this.#verifyNames()
    let rows = 0
    for (const table of this.manifest.tables) {
      const digest = new RowsDigest()
      for await (const { line } of this.rows(table)) {
        digest.add(line)
        rows++
        if (rows % 1_000 === 0) progress?.(rows, 0)
      }
      if (digest.rows !== table.rows || digest.toString() !== table.digest) throw wrong(table.name)
    }
    let people = 0
    for await (const _ of this.people()) people++
    if (people !== this.manifest.people.count) throw wrong(entryNames.people)
    let [files, total] = [0, 0]
    for await (const { pieces, bytes } of this.files()) {
      total += bytes
      if (total > this.manifest.files.total) throw wrong(entryNames.files)
      for await (const _ of pieces());
      files++
      progress?.(rows, files)
    }
    if (files !== this.manifest.files.count || total !== this.manifest.files.total)
      throw wrong(entryNames.files)
  }

  /** A small file that becomes an endless one when it is unpacked is refused before it is. */
  async #verifySize(): Promise<void> {
    const { tables, people, files } = this.manifest
    const contents = [...tables, people, files].reduce((sum, { bytes }) => sum + bytes, files.total)
    const { size } = await this.#file.stat()
    if (contents > mostContents(size))
      throw new PortabilityError(
        'archive',
        `The archive has ${size} bytes and says that it becomes ${contents}, which no archive of an organization does.`,
      )
  }

  async #verifyNames(): Promise<void> {
    const expected = new Set<string>([
      ...this.manifest.tables.map(({ name }) => tableEntry(name)),
      ...Object.values(entryNames),
    ])
    if (expected.size !== this.manifest.tables.length + Object.keys(entryNames).length) throw wrong('a table')
    for await (const { name } of this.#entries) {
      // Two files of one name are told by the list of files, which is in order.
      if (!expected.delete(name) && !name.startsWith(filePrefix)) throw wrong(name)
    }
    expected.delete(entryNames.seal)
    for (const name of expected) throw wrong(name)
  }

  async *#lines(
    name: string,
    content: { bytes: number; sha256: string },
  ): AsyncGenerator<string, void, undefined> {
    const entry = await this.#entries.find(name)
    if (!entry) throw wrong(name)
    yield* linesIn(checked(entry.pieces(), content, name))
  }

  /** The rows of a table: each as its line, and as the texts in it. */
  async *rows(
    table: ManifestTable,
  ): AsyncGenerator<{ line: string; cells: (string | null)[] }, void, undefined> {
    const { length } = table.columns
    const json = table.columns.flatMap(([, type], index) => (/^jsonb?$/.test(type) ? [index] : []))
    for await (const line of this.#lines(tableEntry(table.name), table)) {
      const cells = parsed(line, table.name)
      if (!isRow(cells, length)) throw wrong(table.name)
      // One value each, or what comes after it could pass for another column.
      for (const index of json) parsed(cells[index] ?? 'null', table.name)
      yield { line, cells }
    }
  }

  /** What is said of people, a JSON value each. */
  async *people(): AsyncGenerator<unknown, void, undefined> {
    for await (const line of this.#lines(entryNames.people, this.manifest.people))
      yield parsed(line, entryNames.people)
  }

  /** The files, in the order of their names. */
  async *files(): AsyncGenerator<ArchivedFile, void, undefined> {
    const list = this.#lines(entryNames.files, this.manifest.files)
    let before = ''
    for await (const entry of this.#entries) {
      if (!entry.name.startsWith(filePrefix)) continue
      const next = await list.next()
      if (next.done) throw wrong(entry.name)
      const file = this.#archived(entry, next.value)
      if (file.path <= before) throw wrong(entryNames.files)
      before = file.path
      yield file
    }
    if (!(await list.next()).done) throw wrong(entryNames.files)
  }

  #archived(entry: ArchiveEntry, line: string): ArchivedFile {
    const { data, error } = fileLine.safeParse(parsed(line, entryNames.files))
    if (!data || entry.name !== filePrefix + data[0]) throw wrong(entryNames.files, error)
    const [path, bytes, sha256] = data
    return { path, bytes, sha256, pieces: () => checked(entry.pieces(), { bytes, sha256 }, entry.name) }
  }

  /** Closes the file. */
  close(): Promise<void> {
    return this.#file.close()
  }
}
