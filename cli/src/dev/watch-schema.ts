import { watch } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * Tells when the shape of the data changes: db/schema.ts, db/schema/**, db/tenancy.ts.
 *
 * @param root the project's folder
 * @param changed called after a burst of changes; never while its previous call goes on
 * @returns a function that ends it
 * @example const unwatch = watchSchema(root, () => push())
 */
export function watchSchema(root: string, changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let current = Promise.resolve()
  const watcher = watch(join(root, 'db'), { recursive: true }, (_, name) => {
    if (!name || !isSchema(name)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      current = current.then(changed)
    }, 150)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}

const isSchema = (name: string): boolean =>
  name === 'schema.ts' || name === 'tenancy.ts' || (name.startsWith(`schema${sep}`) && name.endsWith('.ts'))
