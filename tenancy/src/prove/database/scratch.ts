import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { loginUrls, type RoleNames, roleNames } from '../../guard/logins'
import { identifier } from '../../sql'

const prefix = 'rkprove_'
const runOf = /^(rkprove_[0-9a-f]{8})(?:_|$)/

/** The databases of one run: made on demand, dropped at its end, and after a crash by the next run. */
export interface Scratch {
  /** The name that its databases and roles begin with. */
  readonly run: string
  readonly roles: RoleNames
  /** Makes a database, empty or as a copy, and returns its name. A copy needs a template that nobody is connected to. */
  create(suffix: string, template?: string): Promise<string>
  /** Gives a database up; it goes with others, and its name is not used again. */
  drop(database: string): Promise<void>
  /** The administrator's connection string of a database. */
  adminUrl(database: string): string
  /** The connection string of one of the logins. */
  loginUrl(login: 'app' | 'auth', database: string): string
  readonly secret: string
  /** Drops everything of this run. */
  close(): Promise<void>
}

const at = (url: string, database: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42501'

/**
 * Drops a database with whoever is connected to it. FORCE is refused to who is no superuser while the server's own
 * autovacuum is in it (42501, seen on PostgreSQL 15); that one makes way for a drop without FORCE by itself.
 */
async function dropDatabase(server: pg.Client, name: string): Promise<void> {
  try {
    await server.query(`drop database ${identifier(name)} with (force)`)
  } catch (error) {
    if (!isForbidden(error)) throw error
    await server.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = $1 and pg_has_role(current_user, usesysid, 'member')`,
      [name],
    )
    await server.query(`drop database ${identifier(name)}`)
  }
}

async function dropRun(server: pg.Client, run: string): Promise<void> {
  const like = `${run.replaceAll('_', '\\_')}%`
  const { rows: databases } = await server.query<{ name: string }>(
    'select datname as name from pg_database where datname like $1',
    [like],
  )
  for (const { name } of databases) await dropDatabase(server, name)
  const { rows: roles } = await server.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname like $1',
    [like],
  )
  for (const { name } of roles) await server.query(`drop role ${identifier(name)}`)
}

/** Removes what runs have left that did not live to remove it: the connection of a living run bears its name. */
async function dropLeftovers(server: pg.Client): Promise<void> {
  const { rows } = await server.query<{ name: string }>(
    `select d.datname as name from pg_database d
      where starts_with(d.datname, $1) and pg_has_role(current_user, d.datdba, 'member')
        and not exists (select from pg_stat_activity s where starts_with(d.datname, s.application_name) and s.application_name like $1 || '%')
     union select r.rolname from pg_roles r
      where starts_with(r.rolname, $1)
        and not exists (select from pg_stat_activity s where starts_with(r.rolname, s.application_name) and s.application_name like $1 || '%')`,
    [prefix],
  )
  const runs = new Set(rows.flatMap(({ name }) => runOf.exec(name)?.[1] ?? []))
  // Another run may be removing the same.
  for (const run of runs) await dropRun(server, run).catch(() => {})
}

/**
 * Opens a run on a server.
 *
 * @param url the administrator's connection string; its login may create databases and roles
 * @throws pg's error when it may not, or cannot be reached
 */
export async function openScratch(url: string): Promise<Scratch> {
  const run = `${prefix}${randomBytes(4).toString('hex')}`
  const secret = randomBytes(32).toString('base64url')
  const server = new pg.Client({ connectionString: url, application_name: run })
  server.on('error', () => {})
  await server.connect()
  await dropLeftovers(server)
  const roles = roleNames(run)
  const dropped: string[] = []
  let closing: Promise<void> | undefined
  // Copies keep the roles of the first database, and its passwords with them.
  const logins = () => loginUrls(at(url, run), secret)
  const create = async (suffix: string, template?: string) => {
    const name = suffix ? `${run}_${suffix}` : run
    const copy = template ? ` template ${identifier(template)}` : ''
    // What is being dropped may not grow meanwhile: an interrupted run goes on until its next statement fails.
    const requireOpen = () => {
      if (closing) throw new Error('The databases of this run are being dropped.')
    }
    requireOpen()
    await server.query(`create database ${identifier(name)}${copy}`)
    requireOpen()
    if (template) {
      const logins = [roles.app, roles.auth].map(identifier).join(', ')
      await server.query(`
        revoke all on database ${identifier(name)} from public;
        grant connect on database ${identifier(name)} to ${logins};
        grant connect, create on database ${identifier(name)} to ${identifier(roles.owner)}`)
    }
    return name
  }
  return {
    run,
    roles,
    secret,
    create,
    drop: async (database) => {
      dropped.push(database)
      // Each waits for a checkpoint; the second and its like find nothing left to write.
      if (dropped.length < 24) return
      for (const name of dropped.splice(0)) await dropDatabase(server, name)
    },
    adminUrl: (database) => at(url, database),
    loginUrl: (login, database) => at(logins()[login], database),
    close: () => {
      closing ??= dropRun(server, run).finally(() => server.end())
      return closing
    },
  }
}
