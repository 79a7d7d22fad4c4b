import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Binaries } from './binaries'
import type { RunningServer } from './postgres'
import { freePort, makeFolder, serverUser } from './server-process'

/** How many server connections all clients of one login share. */
export const serverConnections = 2

const configuration = (postgres: URL, port: number, folder: string) => `
[databases]
* = host=127.0.0.1 port=${postgres.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 200
auth_type = scram-sha-256
auth_user = postgres
auth_file = ${join(folder, 'users')}
auth_query = select usename, passwd from pg_shadow where usename = $1
admin_users = postgres
ignore_startup_parameters = extra_float_digits
`

/** Waits until it answers: it is ready when the first login succeeds. */
async function ready(url: string, died: Promise<unknown>, said: () => string): Promise<void> {
  let over = false
  void died.then(() => {
    over = true
  })
  while (!over) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  throw new Error(`PgBouncer does not start: ${said()}`)
}

/**
 * PgBouncer in transaction mode in front of a server: each transaction may run on another server connection, and each of
 * them serves many clients.
 *
 * @param postgresUrl the server's superuser
 * @example const pooler = await startPgBouncer(binaries, server.url)
 */
export async function startPgBouncer(binaries: Binaries, postgresUrl: string): Promise<RunningServer> {
  const user = serverUser()
  const { folder, remove } = makeFolder(user)
  const postgres = new URL(postgresUrl)
  const port = await freePort()
  const file = join(folder, 'pgbouncer.ini')
  writeFileSync(join(folder, 'users'), `"postgres" "${decodeURIComponent(postgres.password)}"\n`, {
    mode: 0o644,
  })
  writeFileSync(file, configuration(postgres, port, folder), { mode: 0o644 })
  const env = { ...process.env, ...binaries.environment }
  const child = spawn(binaries.pgbouncer, [file], {
    ...user,
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const died = once(child, 'exit')
  const url = Object.assign(new URL(postgresUrl), { port: String(port) }).href
  await ready(url, died, () => said)
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await died
      remove()
    },
  }
}
