import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { CommandError } from '../command-error'
import { anyPort, isFree } from '../port'
import { type Binaries, findBinaries } from './binaries'
import { initialize } from './cluster'
import { type Home, inside, isInitialized } from './home'
import { disarmStalePid, runningPostmaster } from './postmaster'
import { serverUser } from './server-user'
import { isOurs } from './verify'

const patienceMs = 60_000

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  log_parameter_max_length_on_error: 0,
}

/**
 * Starts the server of this home, or joins the one that runs. Call it under the home's lock.
 *
 * @returns the port it listens on
 * @throws CommandError when it cannot be started, with PostgreSQL's own reason
 * @example const port = await withLock(home.lock, () => ensureRunning(home))
 */
export async function ensureRunning(home: Home): Promise<number> {
  const deadline = Date.now() + patienceMs
  let obstacle = ''
  while (Date.now() < deadline) {
    const postmaster = isInitialized(home) ? runningPostmaster(home) : undefined
    if (!postmaster) {
      obstacle = await start(home)
      if (obstacle && !passes(obstacle)) throw new CommandError(startFailure(home, obstacle))
    } else if (postmaster.ready && (await isOurs(home, postmaster.port))) return postmaster.port
    await delay(postmaster || obstacle ? 50 : 0)
  }
  throw new CommandError(startFailure(home, obstacle || 'it did not become ready within a minute'))
}

/**
 * Stops the server of this home, if one runs, ending its connections. Call it under the home's lock.
 *
 * @returns whether one was running
 * @example await withLock(home.lock, () => stopServer(home))
 */
export async function stopServer(home: Home): Promise<boolean> {
  if (!existsSync(home.folder) || !isInitialized(home) || !runningPostmaster(home)) return false
  const binaries = await findBinaries(home.data, serverUser(home.cluster))
  const stop = (mode: string) =>
    binaries.run('pg_ctl', [
      'stop',
      `--pgdata=${realpathSync(home.cluster)}`,
      `--mode=${mode}`,
      '--timeout=20',
      '--silent',
    ])
  try {
    await stop('fast')
  } catch {
    if (runningPostmaster(home)) await stop('immediate')
  }
  return true
}

/** Runs pg_ctl; answers with PostgreSQL's reason when it did not start. */
async function start(home: Home): Promise<string> {
  const user = serverUser(home.cluster)
  const binaries = await findBinaries(home.data, user)
  await initialize(home, binaries, user)
  disarmStalePid(home)
  if (existsSync(home.log)) renameSync(home.log, `${home.log}.previous`)
  const port = await choosePort(home)
  try {
    await binaries.run('pg_ctl', startParameters(home, port))
  } catch (error) {
    return fatalLine(existsSync(home.log) ? readFileSync(home.log, 'utf8') : String(error))
  }
  return ''
}

/** By the real path: the way through a link may be closed to the server's user. */
const startParameters = (home: Home, port: number): Parameters<Binaries['run']>[1] => [
  'start',
  `--pgdata=${inside(realpathSync(home.folder)).cluster}`,
  `--log=${inside(realpathSync(home.folder)).log}`,
  '--wait',
  '--timeout=60',
  '--silent',
  `--options=-p ${port} ${Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')}`,
]

/** The port of last time, so that a tool's saved connection stays right; another when it is taken. */
async function choosePort(home: Home): Promise<number> {
  const last = lastPort(home)
  return last > 0 && (await isFree(last)) ? last : anyPort()
}

const lastPort = (home: Home): number => (existsSync(home.port) ? Number(readFileSync(home.port, 'utf8')) : 0)

/**
 * Notes the port of the server that runs, for the next start.
 *
 * @throws Node's error when it cannot be written
 * @example rememberPort(home, await ensureRunning(home))
 */
export function rememberPort(home: Home, port: number): void {
  if (lastPort(home) !== port) writeFileSync(home.port, `${port}\n`)
}

const fatalLine = (log: string): string =>
  /(?:FATAL|PANIC): +(.*)/.exec(log)?.[1] ?? log.trim().split('\n').at(-1) ?? ''

/** Reasons that pass: a port taken in the meantime, and children of a killed server that have not noticed yet. */
const passes = (reason: string): boolean =>
  /could not create any TCP\/IP sockets|lock file .* already exists|shared memory block/.test(reason)

const startFailure = (home: Home, reason: string): string =>
  /No space left|wrote only/.test(reason)
    ? `The disk is full, so PostgreSQL could not start in ${home.folder}. Make room and run this again.`
    : `PostgreSQL did not start in ${home.folder}: ${reason}. Its log is ${home.log}.`
