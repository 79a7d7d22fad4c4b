import { join } from 'node:path'
import { watchFolders } from './watch-schema'

/**
 * Looks at schema and source whenever one of their files is saved, and prints what breaks a rule; the server goes on.
 *
 * @param root the project's folder
 * @param refactkit runs a command in a process of its own, which sees the files as they are now
 * @returns a function that ends it
 * @example const unwatch = watchRules(root, commandRunner(root, onInterrupt))
 */
export const watchRules = (root: string, refactkit: (...words: string[]) => Promise<unknown>): (() => void) =>
  watchFolders(
    ['db', 'lib', 'src/server', 'src/routes'].map((folder) => join(root, folder)),
    async () => void (await refactkit('check', '--static', '--quiet')),
  )
