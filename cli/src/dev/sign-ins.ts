import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

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
 * The sign-ins that lib/seed/demo.ts names; nobody where the demo data was removed.
 *
 * @param root the project's folder
 * @example const { people, password } = await loadSignIns(root)
 */
export async function loadSignIns(root: string): Promise<SignIns> {
  const file = join(root, 'lib', 'seed', 'demo.ts')
  if (!existsSync(file)) return { people: [], password: '' }
  const { demoOrganizations, demoPeople, demoPassword }: Demo = await import(pathToFileURL(file).href)
  const standing = (roles: Readonly<Record<string, string>>) =>
    demoOrganizations
      .flatMap(({ name, slug }) => (roles[slug] ? [`${roles[slug]} of ${name}`] : []))
      .join(', ')
  return {
    password: demoPassword,
    people: demoPeople.map(({ email, roles }) => ({ email, standing: standing(roles) })),
  }
}
