import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Texts by their path; undefined for a file that goes. */
export type Changes = Map<string, string | undefined>

/** The text of a file, as the changes leave it. */
export function textIn(root: string, changes: Changes, path: string): string | undefined {
  if (changes.has(path)) return changes.get(path)
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}

/**
 * Writes all of it: first every text beside its place, so that a full disk leaves the project as it was, and then each
 * into it.
 */
export function write(root: string, changes: Changes): void {
  const texts = [...changes].filter((change): change is [string, string] => change[1] !== undefined)
  const fresh = (path: string) => join(root, `${path}.refactkit-new`)
  try {
    for (const [path, text] of texts) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(fresh(path), text)
    }
  } catch (error) {
    for (const [path] of texts) rmSync(fresh(path), { force: true })
    throw error
  }
  for (const [path] of texts) renameSync(fresh(path), join(root, path))
  for (const [path, text] of changes) {
    if (text !== undefined) continue
    rmSync(join(root, path), { force: true })
    removeEmpty(root, dirname(path))
  }
}

function removeEmpty(root: string, folder: string): void {
  if (folder === '.' || !existsSync(join(root, folder)) || readdirSync(join(root, folder)).length > 0) return
  rmdirSync(join(root, folder))
  removeEmpty(root, dirname(folder))
}
