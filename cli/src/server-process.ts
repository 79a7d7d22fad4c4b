import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A server that runs in a process of its own. */
export interface ServerProcess {
  /** Resolves with its exit code when it has ended, by itself or by `stop`. */
  readonly ended: Promise<number>
  /** Resolves with the first message it sends, or undefined when it ends without. */
  readonly announced: Promise<unknown>
  /** Asks it to end, and ends it when it takes longer than `patienceMs`, which it says then. */
  stop(patienceMs: number): Promise<void>
}

const endWithParent = new URL('../bin/end-with-parent.mjs', import.meta.url).href

/**
 * Starts a Node program as a server. It has a process group of its own, so that Ctrl-C reaches it once and through
 * `stop`, and it ends when this process is killed.
 *
 * @param file the program
 * @param options its folder and its whole environment
 * @param imports modules to load before it, as URLs: on Windows a file name with its drive is none that can be imported
 * @example const server = startServer('.output/server/index.mjs', { cwd: root, env })
 */
export function startServer(
  file: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
  imports: readonly string[] = [],
): ServerProcess {
  const loaded = [endWithParent, ...imports].flatMap((module) => ['--import', module])
  const child = spawn(process.execPath, [...loaded, file], {
    ...options,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : 1))
  const announced = Promise.race([
    once(child, 'message').then(([message]: unknown[]) => message),
    ended.then(() => undefined),
  ])
  return { ended, announced, stop: (patienceMs) => stop(child, ended, patienceMs) }
}

async function stop(child: ChildProcess, ended: Promise<number>, patienceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => {
    console.error(
      `A server was still at work ${patienceMs / 1000} s after it was told to end, and was ended.`,
    )
    child.kill('SIGKILL')
  }, patienceMs)
  await ended
  clearTimeout(timer)
}
