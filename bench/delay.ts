import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A way to the server. */
export interface Network {
  readonly network: string
  /** How many to it are measured. */
  readonly connections: number
  /** The same connection string, by this way. */
  through(url: string): string
}

/**
 * Runs `work` with two ways to one server: the loopback, and one that takes a millisecond each way.
 *
 * @param url a connection string of the server
 * @param work gets both
 * @example await withDelay(world.app, async (networks) => …)
 */
export async function withDelay(
  url: string,
  work: (networks: readonly Network[]) => Promise<void>,
): Promise<void> {
  const { port } = new URL(url)
  const proxy = fork(join(process.cwd(), 'bench/delay-proxy.mjs'), [port, '1'])
  const at = (port: string) => (url: string) => {
    const changed = new URL(url)
    changed.port = port
    return changed.href
  }
  try {
    const [far] = await once(proxy, 'message')
    await work([
      { network: 'loopback', connections: 8, through: at(port) },
      // Few: what waits is measured here, and with more the processors have no time left to wait.
      { network: '1 ms each way', connections: 2, through: at(String(far)) },
    ])
  } finally {
    proxy.disconnect()
  }
}
