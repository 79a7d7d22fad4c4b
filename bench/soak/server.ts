import { randomBytes } from 'node:crypto'
import { mkdir, realpath, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { loginUrls, roleNames } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { findBinaries } from '../../cli/src/embedded/binaries'
import { homeOf } from '../../cli/src/embedded/home'
import { ensureRunning, rememberPort, stopServer } from '../../cli/src/embedded/server'
import { serverUser } from '../../cli/src/embedded/server-user'
import { embeddedUrl } from '../../cli/src/embedded/verify'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'

const database = 'soak'

/** A PostgreSQL server of its own, with one guarded database on it, to be restarted at will. */
export interface SoakServer {
  readonly adminUrl: string
  readonly appUrl: string
  readonly app: string
  /** `fast` ends every connection with a word; `immediate` is a crash, after which the server recovers. */
  restart(mode: 'fast' | 'immediate'): Promise<void>
  close(): Promise<void>
}

/**
 * Makes and starts it.
 *
 * @param organizations their ids
 * @example const server = await startServer(['org-000', 'org-001'])
 */
export async function startServer(organizations: readonly string[]): Promise<SoakServer> {
  const folder = resolve(`.data/tests/soak-${process.pid}-${randomBytes(3).toString('hex')}`)
  await mkdir(folder, { recursive: true })
  const home = homeOf(process.cwd(), folder)
  const port = await ensureRunning(home)
  rememberPort(home, port)
  const url = new URL(embeddedUrl(home, port))
  const server = new pg.Client({ connectionString: url.href })
  await server.connect()
  await server.query(`create database ${database}`)
  // What is crashed is the server and not the machine: what it has written the system keeps.
  await server.query('alter system set fsync = off')
  await server.query('select pg_reload_conf()')
  await server.end()
  const adminUrl = Object.assign(new URL(url), { pathname: `/${database}` }).href
  const secret = randomBytes(32).toString('hex')
  const { applied, findings } = await push({ databaseUrl: adminUrl, secret, schema, tenancy })
  if (!applied) throw new Error(`The database is refused: ${JSON.stringify(findings)}`)
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query(
    'insert into organization (id, name, slug) select id, id, id from unnest($1::text[]) id',
    [organizations],
  )
  await admin.end()
  return {
    adminUrl,
    appUrl: loginUrls(adminUrl, secret).app,
    app: roleNames(database).app,
    restart: async (mode) => {
      const binaries = await findBinaries(home.data, serverUser(home.cluster))
      // The way through a link may be closed to the server's user.
      const cluster = await realpath(home.cluster)
      await binaries.run('pg_ctl', [
        'stop',
        `--pgdata=${cluster}`,
        `--mode=${mode}`,
        '--timeout=20',
        '--silent',
      ])
      await ensureRunning(home)
    },
    close: async () => {
      await stopServer(home)
      await rm(await realpath(home.folder), { recursive: true, force: true })
      await rm(folder, { recursive: true, force: true })
    },
  }
}
