import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { OnInterrupt } from '../interruptible'

const refactkit = fileURLToPath(new URL('../../bin/refactkit.mjs', import.meta.url))

/**
 * Makes a function that runs commands of refactkit in processes of their own, for what must see the application's
 * modules as they are now. What still runs when this command is interrupted ends first.
 *
 * @param root the project's folder
 * @param onInterrupt of the session
 * @returns a function from the words of a command to its exit code
 * @example const refactkit = commandRunner(root, onInterrupt); await refactkit('push', '--plan')
 */
export function commandRunner(root: string, onInterrupt: OnInterrupt) {
  let running: { kill(): void; ended: Promise<unknown> } | undefined
  onInterrupt(async () => {
    running?.kill()
    await running?.ended
  })
  return async (...words: string[]): Promise<number> => {
    const child = spawn(process.execPath, [refactkit, ...words], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const ended = once(child, 'exit')
    running = { kill: () => child.kill('SIGTERM'), ended }
    const [code]: unknown[] = await ended
    running = undefined
    return typeof code === 'number' ? code : 1
  }
}
