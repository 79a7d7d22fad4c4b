import { randomBytes } from 'node:crypto'
import { loginUrls, roleNames } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { openDatabase } from 'refactkit'
import * as schema from '../db/schema'
import { tenancy } from '../db/tenancy'

/** A database of its own, filled, with the logins that are compared. */
export interface World {
  readonly database: string
  /** The login of tenant queries, under its policies. */
  readonly app: string
  /** The login of people and memberships. */
  readonly auth: string
  /** Who made it. */
  readonly admin: string
  /** A login with the same rights that no policy binds: what an application without this guarantee has. */
  readonly unguarded: string
  readonly organizations: readonly string[]
  readonly rows: number
  close(): Promise<void>
}

/** The id of the image with this number, from 1 on; it belongs to the organization with the number modulo their count. */
export const imageId = (number: number): string =>
  `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

const at = (url: string, database: string, user: string, password: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  changed.username = user
  changed.password = password
  return changed.href
}

async function fill(admin: pg.Client, rows: number, organizations: readonly string[]): Promise<void> {
  // Two million foreign keys that are right by construction are not looked up one by one.
  await admin.query('set session_replication_role = replica')
  await admin.query(
    'insert into organization (id, name, slug) select id, id, id from unnest($1::text[]) id',
    [organizations],
  )
  await admin.query(
    `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
     select ($2::text[])[1 + n % $3], ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Image number ' || n, 'image/png', n, 4, 3
       from generate_series(1, $1::int) n`,
    [rows, organizations, organizations.length],
  )
  await admin.query('vacuum analyze gallery_image')
  await admin.query('checkpoint')
}

/**
 * Makes the database of a measurement: the application's own schema, pushed and guarded, with images dealt out among
 * organizations.
 *
 * @param rows how many images there are in all
 * @param count how many organizations share them
 * @param name tells it from others of this process
 * @example const world = await makeWorld(200_000, 1_000, 'overhead')
 */
export async function makeWorld(rows: number, count: number, name: string): Promise<World> {
  const database = `refactkit_bench_${process.pid}_${name}`
  const server = await openDatabase({ root: process.cwd() })
  const control = new pg.Client({ connectionString: server.url })
  await control.connect()
  const plain = `${database}_unguarded`
  const drop = async () => {
    await control.query(`drop database if exists ${database} with (force)`)
    for (const role of [...Object.values(roleNames(database)), plain])
      await control.query(`drop role if exists "${role}"`)
  }
  await drop()
  await control.query(`create database ${database}`)
  // How long the disk takes is the same in every way, and would hide what they cost.
  await control.query(`alter database ${database} set synchronous_commit = off`)
  const [secret, password] = [randomBytes(32).toString('hex'), randomBytes(16).toString('hex')]
  const databaseUrl = at(server.url, database, new URL(server.url).username, new URL(server.url).password)
  const pushed = await push({ databaseUrl, secret, schema, tenancy })
  if (!pushed.applied) throw new Error('The schema of the measurement was refused.')
  const admin = new pg.Client({ connectionString: databaseUrl })
  await admin.connect()
  const organizations = Array.from({ length: count }, (_, index) => `org-${String(index).padStart(5, '0')}`)
  await fill(admin, rows, organizations)
  await admin.query(`create role "${plain}" login bypassrls password '${password}'`)
  await admin.query(`grant connect on database ${database} to "${plain}"; grant usage on schema public to "${plain}";
    grant select, insert, update, delete on gallery_image to "${plain}";
    grant execute on function set_config to "${plain}"`)
  await admin.end()
  return {
    database,
    app: loginUrls(databaseUrl, secret).app,
    auth: loginUrls(databaseUrl, secret).auth,
    admin: databaseUrl,
    unguarded: at(server.url, database, plain, password),
    organizations,
    rows,
    close: async () => {
      await drop()
      await control.end()
      await server.close()
    },
  }
}
