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
  const { soon, cancel } = afterBurst(changed)
  const watchers = [
    watch(join(root, 'db'), (_, name) => {
      if (name === 'schema.ts' || name === 'tenancy.ts') soon()
    }),
    ...watchAll([join(root, 'db', 'schema')], soon),
  ]
  return () => {
    cancel()
    for (const watcher of watchers) watcher.close()
  }
}

/**
 * Tells when a TypeScript file below one of these folders changes.
 *
 * @param folders each with the folders in it
 * @param changed called after a burst of changes; never while its previous call goes on
 * @returns a function that ends it
 * @example const unwatch = watchFolders(['lib'], () => worker.restart())
 */
export function watchFolders(folders: readonly string[], changed: () => Promise<void>): () => void {
  const { soon, cancel } = afterBurst(changed)
  const watchers = watchAll(folders, soon)
  return () => {
    cancel()
    for (const watcher of watchers) watcher.close()
  }
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

const watchAll = (folders: readonly string[], soon: () => void): FSWatcher[] =>
  folders.flatMap(foldersOf).map((folder) =>
    watch(folder, (_, name) => {
      if (name && /\.tsx?$/.test(name)) soon()
    }),
  )

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return [
    folder,
    ...entries.flatMap((entry) => (entry.isDirectory() ? foldersOf(join(folder, entry.name)) : [])),
  ]
}
