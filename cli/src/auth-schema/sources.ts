import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import { CommandError } from '../command-error'

/** A file as it is and as it shall be. */
export interface ChangedFile {
  /** From the project's folder, with `/`. */
  readonly path: string
  /** undefined where there is no such file yet. */
  readonly before: string | undefined
  readonly after: string
}

/** The files of `db/` while they are changed in memory; nothing reaches the disk before `save`. */
export class Sources {
  readonly #root: string
  readonly #before = new Map<string, string | undefined>()
  readonly #now = new Map<string, string>()

  constructor(root: string) {
    this.#root = root
  }

  /** The text of a file; undefined where there is none. */
  read(path: string): string | undefined {
    if (!this.#before.has(path)) {
      const file = join(this.#root, path)
      const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined
      this.#before.set(path, text)
      if (text !== undefined) this.#now.set(path, text)
    }
    return this.#now.get(path)
  }

  /**
   * Changes a file in memory.
   *
   * @throws CommandError when the text would no longer be TypeScript: then nothing is written at all
   */
  write(path: string, text: string): void {
    this.read(path)
    const [error] = parseSync(path, text).errors
    if (error)
      throw new CommandError(
        `${path} would not be TypeScript any more: ${error.message}. Nothing was written.`,
      )
    this.#now.set(path, text)
  }

  /** The files that are not as they were. */
  changed(): ChangedFile[] {
    return [...this.#now].flatMap(([path, after]) => {
      const before = this.#before.get(path)
      return before === after ? [] : [{ path, before, after }]
    })
  }

  /** Writes what has changed, each file whole or not at all. */
  save(): void {
    for (const { path, after } of this.changed()) {
      const file = join(this.#root, path)
      const draft = `${file}.${process.pid}.new`
      writeFileSync(draft, after)
      renameSync(draft, file)
    }
  }
}

/** The file that a relative import means. */
export function resolved(sources: Sources, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const base = posix.join(dirname(from), specifier)
  return [base, `${base}.ts`, base.replace(/\.js$/, '.ts'), `${base}/index.ts`].find(
    (path) => path.endsWith('.ts') && sources.read(path) !== undefined,
  )
}

/** How one file imports another. */
export function specifierOf(from: string, to: string): string {
  const path = posix.relative(dirname(from), to.replace(/\.ts$/, ''))
  return path.startsWith('.') ? path : `./${path}`
}
