import { parseSources, readSources } from '../../cli/src/check/source/check-source'
import { serverFunctions } from '../../cli/src/check/source/server-functions'
import { serverRoutes } from '../../cli/src/check/source/server-routes'
import type { Build } from './build'

interface Seen {
  what: string
  first: string | undefined
  links: number
}

const sorted = (seen: Seen[]) => seen.sort((a, b) => a.what.localeCompare(b.what))

/** Who may call what, as `refactkit check` reads it from the source of a project: nothing is built for it. */
export function seenInSource(root: string): Seen[] {
  const project = parseSources(readSources(root))
  const functions = serverFunctions(project).map(({ file, name, first, links }) => ({
    what: `${file.path}: ${name}`,
    first,
    links,
  }))
  const routes = [...project.files.values()]
    .flatMap((file) => serverRoutes(project, file))
    // `tenantRequest` is the twin of `tenant`.
    .map(({ method, path, first, links }) => ({
      what: `${method} ${path}`,
      first: first?.replace(/Request$/, ''),
      links,
    }))
  return sorted([...functions, ...routes])
}

/** The same as the build tells it. */
export const seenInBuild = ({ functions, routes }: Build): Seen[] =>
  sorted([
    ...functions.map(({ file, name, first, links }) => ({
      what: `${file}: ${name}`,
      first: first?.link,
      links,
    })),
    ...routes.map(({ method, path, first, links }) => ({
      what: `${method} ${path}`,
      first: first?.link,
      links,
    })),
  ])
