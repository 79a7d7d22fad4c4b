import { createHash, createHmac, hkdfSync, pbkdf2Sync } from 'node:crypto'

/** The five roles of one database. Roles belong to the whole cluster, so the database's name is part of theirs. */
export interface RoleNames {
  /** Owns every table; nobody logs in as it. */
  readonly owner: string
  /** The login of tenant queries. */
  readonly app: string
  /** The login of Better Auth and of the queries on people and organizations. */
  readonly auth: string
  /** Reads every organization, for back-office work; nobody logs in as it until `refactkit operations enable`. */
  readonly operations: string
  /** The login of the worker: the queue of jobs, and no table of the schema. */
  readonly jobs: string
}

/**
 * The names of the roles of a database.
 *
 * @param database the database's name, at most 52 bytes (PostgreSQL cuts names at 63)
 * @returns the five names
 * @throws Error when the name is too long
 * @example roleNames('refactkit').app // 'refactkit_app'
 */
export function roleNames(database: string): RoleNames {
  if (Buffer.byteLength(database) > 52)
    throw new Error(`The database name ${database} is longer than 52 bytes.`)
  return {
    owner: `${database}_owner`,
    app: `${database}_app`,
    auth: `${database}_auth`,
    operations: `${database}_operations`,
    jobs: `${database}_jobs`,
  }
}

/**
 * The roles that belong with an application login, from its connection string: a copy of a database keeps its roles.
 *
 * @param appUrl the connection string of the `_app` login
 * @returns the names of the roles
 * @throws Error when that login is not named `<name>_app`
 * @example rolesOfLogin('postgres://refactkit_app@localhost/copy').owner // 'refactkit_owner'
 */
export function rolesOfLogin(appUrl: string): RoleNames {
  const login = decodeURIComponent(new URL(appUrl).username)
  // Behind a pooler of many projects it is `role.project`; a role may have a dot in its name, too.
  const name = /^(.+)_app(?:\.[^.]+)?$/.exec(login)?.[1]
  if (name === undefined) throw new Error(`The application's login is ${login}; its name must end with _app.`)
  return roleNames(name)
}

/**
 * The name of the database in a connection string; `postgres` where it names none.
 *
 * @param url the connection string
 * @returns the name, decoded
 * @throws TypeError when it is not an address
 * @example databaseName('postgres://localhost/refactkit') // 'refactkit'
 */
export const databaseName = (url: string): string =>
  decodeURIComponent(new URL(url).pathname.slice(1)) || 'postgres'

const derive = (secret: string, info: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'refactkit', info, bytes))

/**
 * The password of a login, derived from the application's secret, so that it is stored nowhere.
 *
 * @param secret the application's secret
 * @param role the login's name
 * @param database the database's name: the same secret gives another password for another database
 * @example loginPassword(secret, 'refactkit_app', 'refactkit')
 */
export const loginPassword = (secret: string, role: string, database: string): string =>
  derive(secret, `login:${role}:${database}`, 32).toString('base64url')

/**
 * The SCRAM verifier PostgreSQL stores for a password, so that the password itself never reaches a server log.
 *
 * @param password the password
 * @param salt 16 bytes
 * @returns text for `ALTER ROLE … PASSWORD '…'`
 * @example scramVerifier(password, randomBytes(16))
 * @see https://www.postgresql.org/docs/current/catalog-pg-authid.html
 */
export function scramVerifier(password: string, salt: Buffer): string {
  const iterations = 4096
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`
}

/**
 * The verifier of one login of one database; the same every time, so that setting it again changes nothing.
 *
 * @example loginVerifier(secret, 'refactkit_app', 'refactkit')
 */
export const loginVerifier = (secret: string, role: string, database: string): string =>
  scramVerifier(loginPassword(secret, role, database), derive(secret, `salt:${role}:${database}`, 16))

/**
 * What a pooler of many projects wants behind the name of a role: `.project`, as its administrator's login has it. Supavisor is
 * known by its port, and Supabase's by its name; elsewhere a dot is part of a name, as in `john.doe`.
 */
function projectOf({ hostname, port, username }: URL): string {
  const hasProjects = port === '6543' || /(^|\.)pooler(\.|$)/.test(hostname)
  return (hasProjects && /\.[^.]+$/.exec(decodeURIComponent(username))?.[0]) || ''
}

/**
 * A connection string with another login in it.
 *
 * @param url the administrator's connection string
 * @throws TypeError when it is not an address, or one without a host, which has no place for a login
 * @example withLogin(databaseUrl, 'refactkit_app', password)
 */
export const withLogin = (url: string, role: string, password: string): string => {
  const login = new URL(url)
  const project = projectOf(login)
  login.username = role + project
  login.password = password
  if (decodeURIComponent(login.username) !== role + project)
    throw new TypeError('The address of the database names no host, so no login fits in: write localhost.')
  // pg prefers what stands among the parameters.
  for (const parameter of ['options', 'user', 'password']) login.searchParams.delete(parameter)
  return login.href
}

/**
 * The connection strings of the three unprivileged logins, from the owner's and the application's secret.
 *
 * @param databaseUrl the connection string of the administrator or owner
 * @param secret the application's secret
 * @returns the three connection strings
 * @throws TypeError when it is not an address; Error when the database's name is too long for its roles
 * @example loginUrls(process.env.DATABASE_URL, secret).app
 */
export function loginUrls(databaseUrl: string, secret: string): Record<'app' | 'auth' | 'jobs', string> {
  const database = databaseName(databaseUrl)
  const { app, auth, jobs } = roleNames(database)
  return {
    app: withLogin(databaseUrl, app, loginPassword(secret, app, database)),
    auth: withLogin(databaseUrl, auth, loginPassword(secret, auth, database)),
    jobs: withLogin(databaseUrl, jobs, loginPassword(secret, jobs, database)),
  }
}

/**
 * The password of a login under the secret before, while the secret is being changed.
 *
 * @param url the connection string of a login, as `loginUrls` makes it
 * @param secret the secret of today
 * @param before the secret before
 * @returns undefined when there is none, or the password in the connection string is not derived from the secret
 * @throws TypeError when it is not an address; Error when the database's name is too long for its roles
 * @example new LoginPool({ connectionString, previousPassword: passwordBefore(connectionString, secret, before) })
 */
export function passwordBefore(
  url: string,
  secret: string | undefined,
  before: string | undefined,
): string | undefined {
  if (!secret || !before) return undefined
  const database = databaseName(url)
  const password = decodeURIComponent(new URL(url).password)
  const role = Object.values(roleNames(database)).find(
    (name) => loginPassword(secret, name, database) === password,
  )
  return role && loginPassword(before, role, database)
}

/**
 * The connection string for schema work: the administrator's, acting as the owner, where a statement that row-level
 * security would silently narrow fails instead.
 *
 * @param databaseUrl the connection string of the administrator
 * @returns the connection string
 * @throws TypeError when it is not an address; Error when the database's name is too long for its roles
 * @example ownerUrl('postgres://postgres@localhost/refactkit')
 */
export function ownerUrl(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  const { owner } = roleNames(databaseName(databaseUrl))
  // PostgreSQL divides the options at white space that no backslash precedes.
  url.searchParams.set('options', `-c role=${owner.replace(/[\s\\]/g, '\\$&')} -c row_security=off`)
  // libpq reads a plus sign as itself, unlike the web.
  url.search = url.search.replaceAll('+', '%20')
  return url.href
}
