import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/**
 * Tells when the shape of the data changes: db/schema.ts, db/tenancy.ts, or a file in db/schema.
 *
 * Folders are watched one by one: on Linux, Node 20 loses a file in a recursive watch once an editor replaces it.
 *
 * @param root the project's folder
 * @param changed called after a burst of changes; never while its previous call goes on
 * @returns a function that ends it
 * @example const unwatch = watchSchema(root, () => push())
 */
export function watchSchema(root: string, changed: () => Promise<void>): () => void {
  const folder = join(root, 'db')
  const isShape = (name: string) => name === 'schema.ts' || name === 'tenancy.ts'
  return watchEach(
    [{ folder, concerns: isShape }, ...foldersOf(join(folder, 'schema')).map(everySource)],
    changed,
  )
}

/**
 * Tells when a TypeScript file below one of these folders changes.
 *
 * @param folders each with the folders in it
 * @param changed called after a burst of changes; never while its previous call goes on
 * @returns a function that ends it
 * @example const unwatch = watchFolders(['lib'], () => worker.restart())
 */
export const watchFolders = (folders: readonly string[], changed: () => Promise<void>): (() => void) =>
  watchEach(folders.flatMap(foldersOf).map(everySource), changed)

interface Watched {
  readonly folder: string
  /** Whether a file of this name in the folder matters. */
  readonly concerns: (name: string) => boolean
}

const everySource = (folder: string): Watched => ({ folder, concerns: (name) => /\.tsx?$/.test(name) })

function watchEach(places: readonly Watched[], changed: () => Promise<void>): () => void {
  const { soon, cancel } = afterBurst(changed)
  const watchers: FSWatcher[] = []
  const end = () => {
    cancel()
    for (const watcher of watchers) watcher.close()
  }
  try {
    for (const { folder, concerns } of places) {
      watchers.push(watch(folder, (_, name) => (name && concerns(name) ? soon() : undefined)))
    }
  } catch (error) {
    // Those that are open would keep this process alive.
    end()
    throw error
  }
  return end
}

function afterBurst(changed: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  let current = Promise.resolve()
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      current = current.then(changed)
    }, 150)
  }
  return { soon, cancel: () => clearTimeout(timer) }
}

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return [
    folder,
    ...entries.flatMap((entry) => (entry.isDirectory() ? foldersOf(join(folder, entry.name)) : [])),
  ]
}
