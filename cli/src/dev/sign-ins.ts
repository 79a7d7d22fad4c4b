import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Who can sign in to the demo data. */
export interface SignIns {
  /** `standing` says what they are where, such as “owner of Acme”. */
  readonly people: readonly { readonly email: string; readonly standing: string }[]
  readonly password: string
}

interface People {
  readonly organizations: readonly { readonly name: string; readonly slug: string }[]
  readonly people: readonly { readonly email: string; readonly roles: Readonly<Record<string, string>> }[]
  readonly password: string
}

/**
 * The sign-ins that db/seed/people.ts names; nobody where the demo data was removed.
 *
 * @param root the project's folder
 * @example const { people, password } = await loadSignIns(root)
 */
export async function loadSignIns(root: string): Promise<SignIns> {
  const file = join(root, 'db', 'seed', 'people.ts')
  if (!existsSync(file)) return { people: [], password: '' }
  const { organizations, people, password }: People = await import(pathToFileURL(file).href)
  const standing = (roles: Readonly<Record<string, string>>) =>
    organizations.flatMap(({ name, slug }) => (roles[slug] ? [`${roles[slug]} of ${name}`] : [])).join(', ')
  return { password, people: people.map(({ email, roles }) => ({ email, standing: standing(roles) })) }
}
