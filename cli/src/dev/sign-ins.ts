import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withClient } from '../reach'

/** Who can sign in to the demo data. */
export interface SignIns {
  /** `standing` says what they are where, such as “owner of Acme”. */
  readonly people: readonly { readonly email: string; readonly standing: string }[]
  readonly password: string
}

interface Demo {
  readonly demoOrganizations: readonly { readonly name: string; readonly slug: string }[]
  readonly demoPeople: readonly { readonly email: string; readonly roles: Readonly<Record<string, string>> }[]
  readonly demoPassword: string
}

/**
 * The sign-ins that lib/seed/demo.ts names, as far as the database knows them; nobody where the demo data was removed.
 *
 * @param root the project's folder
 * @param authUrl the connection string of the login that reads people
 * @throws what the module throws
 * @example const { people, password } = await loadSignIns(root, loginUrls(url, secret).auth)
 */
export async function loadSignIns(root: string, authUrl: string): Promise<SignIns> {
  const file = join(root, 'lib', 'seed', 'demo.ts')
  if (!existsSync(file)) return { people: [], password: '' }
  const { demoOrganizations, demoPeople, demoPassword }: Demo = await import(pathToFileURL(file).href)
  const inDatabase = await knownAmong(
    demoPeople.map(({ email }) => email),
    authUrl,
  )
  const known = demoPeople.filter(({ email }) => inDatabase.has(email))
  const standing = (roles: Readonly<Record<string, string>>) =>
    demoOrganizations
      .flatMap(({ name, slug }) => (roles[slug] ? [`${roles[slug]} of ${name}`] : []))
      .join(', ')
  return {
    password: demoPassword,
    people: known.map(({ email, roles }) => ({ email, standing: standing(roles) })),
  }
}

/** Nobody where the database cannot be asked: a sign-in that may not work is not shown. */
const knownAmong = (emails: readonly string[], authUrl: string): Promise<ReadonlySet<string>> =>
  withClient(authUrl, async (client) => {
    const select = 'select email from "user" where email = any ($1)'
    const { rows } = await client.query<{ email: string }>(select, [emails])
    return new Set(rows.map(({ email }) => email))
  }).catch(() => new Set())
