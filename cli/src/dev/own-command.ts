import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const refactkit = fileURLToPath(new URL('../../bin/refactkit.mjs', import.meta.url))

/**
 * Runs a command of refactkit in a process of its own, for what must see the application's modules as they are now.
 *
 * @param root the project's folder
 * @param words the command and its options
 * @returns its exit code
 * @example await ownCommand(root, ['push'])
 */
export async function ownCommand(root: string, words: string[]): Promise<number> {
  const child = spawn(process.execPath, [refactkit, ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code]: unknown[] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}
