import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Home } from './home'
import { addLease, dropLeases, liveLeases } from './leases'
import { withLock } from './lock'
import { ensureRunning, rememberPort, stopServer } from './server'
import { embeddedUrl } from './verify'

/**
 * Starts the embedded server of a home, or joins it, and holds it until `close`; the last to close stops it. A process
 * that ends without closing no longer counts.
 *
 * @param home whose server
 * @param pin leaves it running after the last one, until `stopEmbedded`
 * @throws CommandError when it cannot be started
 * @example const { url, close } = await openEmbedded(homeOf(root))
 */
export async function openEmbedded(
  home: Home,
  pin = false,
): Promise<{ url: string; close(): Promise<void> }> {
  mkdirSync(home.data, { recursive: true })
  return withLock(home.lock, async () => {
    const port = await ensureRunning(home)
    const lease = await hold(home, port, pin)
    return { url: embeddedUrl(home, port), close: () => leave(home, () => rmSync(lease, { force: true })) }
  })
}

/** Notes that this process uses the server. Where that fails, on a full disk, the server shall not run for nobody. */
async function hold(home: Home, port: number, pin: boolean): Promise<string> {
  let lease = ''
  try {
    rememberPort(home, port)
    lease = addLease(home.leases, process.pid)
    if (pin) writeFileSync(home.pin, '')
    return lease
  } catch (error) {
    if (lease) rmSync(lease, { force: true })
    await stopUnused(home).catch(() => {})
    throw error
  }
}

/**
 * Lets the server that this process holds outlive it: for as long as another process lives, or, without one, until
 * `stopEmbedded`, unless others hold it anyway.
 *
 * @example await keepEmbedded(homeOf(root), 4711)
 */
export const keepEmbedded = (home: Home, pid?: number): Promise<void> =>
  withLock(home.lock, async () => {
    if (pid !== undefined) addLease(home.leases, pid)
    else if (liveLeases(home.leases).every((user) => user.pid === process.pid)) writeFileSync(home.pin, '')
  })

/**
 * Gives up what one process holds, and stops the server when nobody else holds it.
 *
 * @example await releaseEmbedded(homeOf(root), process.ppid)
 */
export const releaseEmbedded = (home: Home, pid: number): Promise<void> =>
  leave(home, () => dropLeases(home.leases, pid))

/**
 * Stops the embedded server, unless processes use it and `force` is not given: then it only takes the pin away.
 *
 * @returns the processes it was left running for, and whether it was stopped
 * @example const { stopped, users } = await stopEmbedded(homeOf(root), { force: false })
 */
export async function stopEmbedded(home: Home, { force }: { force: boolean }) {
  if (!existsSync(home.folder)) return { stopped: false, users: [] }
  return withLock(home.lock, async () => {
    rmSync(home.pin, { force: true })
    const users = liveLeases(home.leases).map(({ pid }) => pid)
    return users.length > 0 && !force
      ? { stopped: false, users }
      : { stopped: await stopServer(home), users: [] }
  })
}

async function leave(home: Home, giveUp: () => void): Promise<void> {
  // The whole data folder may have been removed by hand; its server ends by itself then.
  if (!existsSync(home.folder)) return
  await withLock(home.lock, async () => {
    giveUp()
    await stopUnused(home)
  })
}

async function stopUnused(home: Home): Promise<void> {
  if (existsSync(home.pin) || liveLeases(home.leases).length > 0) return
  await stopServer(home)
}
