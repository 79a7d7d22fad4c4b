import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { FSDriver } from 'flydrive/drivers/fs'

/**
 * FlyDrive's local disk, with writes that are whole or absent: the stock driver writes in place, so that a full disk
 * or a killed process would leave half a file under its final name.
 */
export class LocalDriver extends FSDriver {
  readonly #root: string

  constructor(root: string) {
    super({ location: root, visibility: 'private' })
    this.#root = root
  }

  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return this.#write(key, contents)
  }

  override putStream(key: string, contents: Readable): Promise<void> {
    return this.#write(key, contents)
  }

  override async delete(key: string): Promise<void> {
    await super.delete(key)
    // The folder of a file goes with its last variant; while others remain, this fails and should.
    await rmdir(dirname(join(this.#root, key))).catch(() => undefined)
  }

  async #write(key: string, contents: string | Uint8Array | Readable): Promise<void> {
    const destination = join(this.#root, key)
    const incoming = join(this.#root, 'incoming', randomUUID())
    await mkdir(dirname(incoming), { recursive: true, mode: 0o700 })
    try {
      await writeFile(incoming, contents, { flush: true, mode: 0o600 })
      await mkdir(dirname(destination), { recursive: true, mode: 0o700 })
      await rename(incoming, destination)
    } catch (error) {
      await rm(incoming, { force: true })
      throw error
    }
  }
}
