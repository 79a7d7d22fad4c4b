import { conventions } from './conventions'
import { type Chain, serverFunctions, unfinished } from './server-functions'
import { serverRoutes } from './server-routes'
import type { Found, SourceRule } from './source-rule'

/** What is wrong with a chain, as a sentence; undefined where nothing is. */
function problemOf({ first, links, whole }: Chain, what: string): string | undefined {
  if (!whole)
    return `Nobody can see which link this ${what} in line <line> names: its middleware is not written out.`
  if (!first && links === 0) return `This ${what} in line <line> names no link, so nothing asks who calls it.`
  if (!first)
    return `This ${what} in line <line> names its link after other middleware, which runs for everybody.`
  return links > 1
    ? `This ${what} in line <line> names ${links} links, and the furthest brings the others along.`
    : undefined
}

/** The rules about who may call. */
export const linkRules: readonly SourceRule[] = [
  {
    rule: 'function-link',
    folders: ['db', 'lib', 'src'],
    find: (project, file) => {
      const fix = `.middleware([tenant('resource:action')]), or another link of ${conventions.functionLinks}, before .handler(…)`
      const said = serverFunctions(project)
        .filter((each) => each.file === file)
        .flatMap((each): Found[] => {
          const message = problemOf(each, 'function')
          return message ? [{ node: each.node, object: `${file.path}: ${each.name}`, message, fix }] : []
        })
      const loose = unfinished(project, file).map((node) => ({
        node,
        message:
          'Nobody can see which link the function made in line <line> names: its handler is somewhere else.',
        fix,
      }))
      return [...said, ...loose]
    },
  },
  {
    rule: 'route-link',
    folders: ['src'],
    find: (project, file) =>
      serverRoutes(project, file).flatMap((route): Found[] => {
        const message = route.isRefusal && route.links === 0 ? undefined : problemOf(route, 'route')
        const fix = `middleware: [tenantRequest('resource:action')], or another link of ${conventions.routeLinks}`
        return message ? [{ node: route.node, object: `${route.method} ${route.path}`, message, fix }] : []
      }),
  },
]
