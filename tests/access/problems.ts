import { permissions } from '../../lib/permissions'
import { type Build, inWords } from './build'
import { lowestRole, type Matrix } from './expected'
import type * as allSamples from './samples'

type Samples = Pick<typeof allSamples, 'functions' | 'routes' | 'pages'>

const file = 'tests/access/samples.ts'

/** What has to be added, and where, before anything can be called: one sentence each. */
export function problemsOf(build: Build, samples: Samples, matrix: Matrix = permissions): string[] {
  const linkProblems = problemsWith(matrix)
  const functions = build.functions.flatMap((each) => {
    const sample = samples.functions[each.file]?.[each.name]
    const missing = `${each.file}: ${each.name} has no sample. Add to \`functions\` in ${file}: '${each.file}': { ${each.name}: { needs: '…', data: … } }.`
    const name = `${each.file}: ${each.name}`
    return [...linkProblems(name, each, sample?.needs), ...(sample ? [] : [missing])]
  })
  const routes = build.routes.flatMap((each) => {
    // `ANY` is what the other methods get: nothing, which is tested for every one of them.
    if (each.method === 'ANY') return []
    const name = `${each.method} ${each.path}`
    const sample = samples.routes[name]
    const missing = `${name} has no sample. Add to \`routes\` in ${file}: '${name}': { needs: '…' }.`
    return [...linkProblems(name, each, sample?.needs), ...(sample ? [] : [missing])]
  })
  const pages = build.pages
    .filter((path) => !samples.pages[path])
    .map((path) => `${path} has no sample. Add to \`pages\` in ${file}: '${path}': { needs: '…' }.`)
  return [...functions, ...routes, ...pages, ...stale(build, samples)]
}

type Chain = Pick<Build['routes'][number], 'first' | 'links' | 'method' | 'confirms'>

const problemsWith =
  (matrix: Matrix) =>
  (name: string, { first, links, method, confirms }: Chain, needs: string | undefined): string[] => {
    if (!first) {
      return [
        `${name} names no link. Begin its middleware with one of src/server/access.ts (a function) or src/server/access-request.ts (a route): .middleware([tenant('…')]).`,
      ]
    }
    const problems: string[] = []
    const words = inWords(first, confirms)
    if (links > 1) problems.push(`${name} names ${links} links. Keep the furthest; the others come along.`)
    for (const permission of first.permissions) {
      if (lowestRole(permission, matrix)) continue
      problems.push(`${name} asks for ${permission}, which nobody holds. Add it to lib/permissions.ts.`)
    }
    if (needs !== undefined && needs !== words)
      problems.push(
        `${name} is behind ${words}, and its sample in ${file} says ${needs}. Decide which is right.`,
      )
    const reads = first.permissions.length > 0 && first.permissions.every((each) => each.endsWith(':read'))
    if (reads && method !== 'GET' && method !== 'HEAD')
      problems.push(`${name} is a ${method} behind ${words}: a write needs more than permission to read.`)
    return problems
  }

/** Samples that nothing in the build answers to. */
function stale(build: Build, samples: Samples): string[] {
  const functions = new Set(build.functions.map((each) => `${each.file}: ${each.name}`))
  const named = Object.entries(samples.functions).flatMap(([path, names]) =>
    Object.keys(names).map((name) => `${path}: ${name}`),
  )
  const routes = new Set(build.routes.map(({ method, path }) => `${method} ${path}`))
  const gone = [
    ...named.filter((name) => !functions.has(name)),
    ...Object.keys(samples.routes).filter((name) => !routes.has(name)),
    ...Object.keys(samples.pages).filter((path) => !build.pages.includes(path)),
  ]
  return gone.map(
    (name) => `${name} has a sample in ${file}, and nothing in the build answers to it. Remove it.`,
  )
}
