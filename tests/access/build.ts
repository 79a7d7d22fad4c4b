import { join } from 'node:path'
import { z } from 'zod'
import { run } from '../harness/site'

const access = z.object({
  link: z.enum(['anyone', 'signedIn', 'person', 'member', 'can', 'tenant']),
  permissions: z.array(z.string()),
})

const chain = z.object({
  /** What the first middleware promises; null when it is not a link. */
  first: access.nullable(),
  /** How many links the chain names. */
  links: z.number(),
  /** The links that run, innermost first. */
  runs: z.array(z.string()),
  /** Whether it asks the person to show that it is them. */
  confirms: z.boolean(),
})

const build = z.object({
  functions: z.array(
    chain.extend({ id: z.string(), file: z.string(), name: z.string(), method: z.enum(['GET', 'POST']) }),
  ),
  routes: z.array(chain.extend({ path: z.string(), method: z.string() })),
  pages: z.array(z.string()),
  auth: z.array(z.object({ path: z.string(), method: z.string() })),
})

export type Build = z.infer<typeof build>
export type Access = z.infer<typeof access>
export type BuiltFunction = Build['functions'][number]
export type BuiltRoute = Build['routes'][number]

/** Everything that the build in `.output` of a project answers to, read from the build itself. */
export async function readBuild(root: string): Promise<Build> {
  const script = join(process.cwd(), 'tests/access/describe-build.mjs')
  const text = await run([process.execPath, script, root], {
    cwd: root,
    env: { PATH: process.env.PATH, REFACTKIT_DATA: join(root, '.data') },
  })
  return build.parse(JSON.parse(text))
}

/** `tenant(gallery:read)`: a link in the words of a sample. */
export const inWords = ({ link, permissions }: Access, confirms = false): string =>
  `${permissions.length > 0 ? `${link}(${permissions.join(', ')})` : link}${confirms ? ', confirmed' : ''}`
