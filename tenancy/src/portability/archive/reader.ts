import type { FileHandle } from 'node:fs/promises'
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl'
import { PortabilityError } from '../portability-error'
import { entryNames, filePrefix, limits } from './format'

const damaged = (cause: unknown) =>
  new PortabilityError('archive', 'The archive is damaged, or is no archive of an organization.', { cause })

const mostNamed = limits.tables + Object.keys(entryNames).length

/** The entries of an archive, in the order of its directory; read again from the start by whoever asks again. */
export class ArchiveEntries {
  readonly #file: FileHandle
  #named: Promise<Map<string, ArchiveEntry>> | undefined

  /** @param file stays open, and stays the caller's */
  constructor(file: FileHandle) {
    this.#file = file
  }

  /**
   * Every entry, one after the other.
   *
   * @throws PortabilityError for what is no ZIP, and for names that lead out of it
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<ArchiveEntry, void, undefined> {
    try {
      const zip = await fromFdPromise(this.#file.fd, {
        autoClose: false,
        strictFileNames: true,
        lazyEntries: true,
      })
      for await (const entry of zip.eachEntry()) yield new ArchiveEntry(zip, entry)
    } catch (error) {
      throw error instanceof PortabilityError || isOfSystem(error) ? error : damaged(error)
    }
  }

  /** The entry with this name; files are not found by theirs. */
  async find(name: string): Promise<ArchiveEntry | undefined> {
    // Once for all: a directory that is read for each of its tables takes hours where it takes seconds.
    this.#named ??= this.#readNames()
    return (await this.#named).get(name)
  }

  async #readNames(): Promise<Map<string, ArchiveEntry>> {
    const named = new Map<string, ArchiveEntry>()
    for await (const entry of this) {
      if (!entry.name.startsWith(filePrefix)) named.set(entry.name, entry)
      if (named.size > mostNamed) throw damaged('more tables than any archive has')
    }
    return named
  }
}

/** A disk that cannot be read is no fault of the archive. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** One entry of an archive. */
export class ArchiveEntry {
  readonly name: string
  readonly size: number
  readonly #zip: ZipFile
  readonly #entry: Entry

  constructor(zip: ZipFile, entry: Entry) {
    this.#zip = zip
    this.#entry = entry
    this.name = entry.fileName
    this.size = entry.uncompressedSize
    if (this.name.length > limits.name || entry.isEncrypted()) throw damaged(this.name.slice(0, 100))
  }

  /** Its contents in pieces; never more of them than the directory says. */
  async *pieces(): AsyncGenerator<Buffer, void, undefined> {
    const opened = await this.#zip.openReadStreamPromise(this.#entry).catch((cause: unknown) => {
      throw damaged(cause)
    })
    let failure: unknown
    opened.on('error', (error) => {
      failure = error
    })
    try {
      for await (const piece of opened) yield piece
    } catch (error) {
      throw error === failure ? damaged(error) : error
    } finally {
      opened.destroy()
    }
  }

  /** Its contents as a text, if they are small enough to be one. */
  async text(most: number = limits.manifest): Promise<string> {
    if (this.size > most) throw damaged(`${this.name} is too large`)
    const pieces: Buffer[] = []
    for await (const piece of this.pieces()) pieces.push(piece)
    return Buffer.concat(pieces).toString('utf8')
  }
}
