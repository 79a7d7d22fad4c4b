import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** What an entry turned out to be. */
export interface Written {
  readonly bytes: number
  readonly sha256: string
}

/** The same moment in every archive, given by the parts of its local time, which is what ZIP keeps. */
const never = new Date(1980, 0, 1)
const attributes = { mtime: never, mode: 0o100600, forceDosTimestamp: true }

/**
 * Writes an archive in one pass, one entry after the other, with nothing in memory but what is on its way and the name of
 * each entry. The same contents are the same bytes.
 *
 * @param output where to; it is ended when the archive is
 * @example
 * const archive = new ArchiveWriter(createWriteStream(file))
 * await archive.add('people.ndjson', packed(lines))
 * await archive.end()
 */
export class ArchiveWriter {
  readonly #zip = new ZipFile()
  readonly #done: Promise<void>
  readonly #failed: Promise<never>

  constructor(output: Writable) {
    const failed = new Promise<never>((_, reject) => this.#zip.on('error', reject))
    const written = pipeline(this.#zip.outputStream, output)
    this.#failed = Promise.race([failed, written.then(() => new Promise<never>(() => {}))])
    this.#done = Promise.race([failed, written])
    // Whoever adds the next entry is told.
    this.#failed.catch(() => {})
    this.#done.catch(() => {})
  }

  /**
   * Adds an entry, and answers when all of it has been taken.
   *
   * @param compress false for what is small already, such as pictures
   * @throws what reading the contents or writing the archive throws
   */
  async add(
    name: string,
    contents: AsyncIterable<Buffer> | Iterable<Buffer>,
    compress = true,
  ): Promise<Written> {
    const digest = createHash('sha256')
    let bytes = 0
    const counted = async function* () {
      for await (const piece of contents) {
        digest.update(piece)
        bytes += piece.length
        yield piece
      }
    }
    const stream = Readable.from(counted(), { objectMode: false })
    this.#zip.addReadStream(stream, name, { ...attributes, compressionLevel: compress ? 4 : 0 })
    try {
      await Promise.race([finished(stream), this.#failed])
    } finally {
      stream.destroy()
    }
    return { bytes, sha256: digest.digest('hex') }
  }

  /** Writes the end, and answers when the output has everything. */
  async end(): Promise<void> {
    this.#zip.end()
    await this.#done
  }
}
