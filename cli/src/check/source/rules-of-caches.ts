import type { Node } from 'oxc-parser'
import { conventions } from './conventions'
import type { Place, Project } from './project'
import { comesFrom, referencesIn } from './references'
import { type ServerFunction, serverFunctions } from './server-functions'
import type { SourceFile } from './source-file'
import { type Found, orReason, type SourceRule } from './source-rule'
import { answersOf, bare, keyOf, propertyOf, textOf, walk } from './tree'

const longest = 12

/** Whether a cache key begins with `['org', slug]`, wherever it is put together. */
function beginsWithOrganization(project: Project, { file, node }: Place, depth = 0): boolean {
  const it = bare(node)
  if (depth > longest) return false
  const all = (places: readonly Place[]) =>
    places.length > 0 && places.every((place) => beginsWithOrganization(project, place, depth + 1))
  if (it.type === 'ArrayExpression') {
    const [first, second] = it.elements
    if (!first) return false
    if (first.type === 'SpreadElement') return all([{ file, node: first.argument }])
    const isWord = wordsOf(project, file, first).some((word) => word === conventions.organizationKey)
    return isWord && Boolean(second) && second?.type !== 'SpreadElement'
  }
  if (it.type === 'ConditionalExpression') {
    return all([
      { file, node: it.consequent },
      { file, node: it.alternate },
    ])
  }
  if (it.type === 'CallExpression') {
    const answers = project
      .nodes(file, it.callee)
      .flatMap((place) => answersOf(place.node).map((answer) => ({ file: place.file, node: answer })))
    return all(answers)
  }
  if (it.type !== 'Identifier' && it.type !== 'MemberExpression') return false
  return all(project.nodes(file, it).filter((place) => place.node !== it))
}

/** The texts that an expression may be. */
const wordsOf = (project: Project, file: SourceFile, node: Node): string[] =>
  [{ file, node }, ...project.nodes(file, node)].flatMap((place) => textOf(place.node) ?? [])

/** The functions behind a link of organizations that an expression leads to, through helpers too. */
function organizationCalls(
  project: Project,
  functions: readonly ServerFunction[],
  start: Place,
): ServerFunction[] {
  const seen = new Set<Node>()
  const found = new Set<ServerFunction>()
  const visit = ({ file, node }: Place, depth: number): void => {
    if (depth > longest || seen.has(node)) return
    seen.add(node)
    walk(node, (each) => {
      if (each.type !== 'Identifier' && each.type !== 'MemberExpression') return
      for (const origin of project.origins(file, each)) {
        const called = functions.find(
          ({ file: at, name }) => at.path === origin.module && name === origin.path[0],
        )
        if (called) found.add(called)
      }
      for (const place of project.nodes(file, each)) visit(place, depth + 1)
    })
  }
  visit(start, 0)
  return [...found]
}

/** Modules that keep results of queries. */
const keeping = /^drizzle-orm\/cache(\/|$)/

/** The rules about what is kept from one request to the next. */
export const cacheRules: readonly SourceRule[] = [
  {
    rule: 'cache-key',
    folders: ['lib', 'src'],
    mentions: /queryKey/,
    find: (project, file) => {
      const functions = serverFunctions(project).filter(({ first }) =>
        conventions.organizationLinks.some((link) => link === first),
      )
      const found: Found[] = []
      for (const node of file.nodes) {
        const key = propertyOf(node, 'queryKey')
        const reader = propertyOf(node, 'queryFn')
        if (!key || !reader || beginsWithOrganization(project, { file, node: key })) continue
        const [called] = organizationCalls(project, functions, { file, node: reader })
        if (!called) continue
        found.push({
          node: key,
          message: `The key in line <line> does not begin with the organization, and ${called.name} answers for one: the next would see it.`,
          fix: `queryKey: keys.org(slug), or another of src/server/query-keys.ts that begins with ['${conventions.organizationKey}', slug]`,
        })
      }
      return found
    },
  },
  {
    rule: 'query-cache',
    folders: ['db', 'lib', 'src'],
    find: (project, file) => {
      const message =
        'It keeps results of queries by their text in line <line>, and the text does not name the organization.'
      const fix = 'leave the cache away: TanStack Query keeps what a page has read, by organization'
      const found: Found[] = file.loads
        .filter(({ from }) => keeping.test(from))
        .map((load) => ({ node: load, message, fix: `${fix}, ${orReason}` }))
      for (const node of file.nodes) {
        if (node.type === 'MemberExpression' && keyOf(node) === '$withCache')
          found.push({ node, message, fix })
        if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue
        const isDrizzle = comesFrom(
          project.origins(file, node.callee),
          /^(drizzle-orm\/|@refactkit\/tenancy)/,
        )
        const cache = isDrizzle
          ? node.arguments.map((each) => propertyOf(each, 'cache')).find(Boolean)
          : undefined
        if (cache) found.push({ node: cache, message, fix })
      }
      return [...found, ...keptOnServer(project, file)]
    },
  },
]

/** Names of classes whose instances keep what they are given. */
const stores = /^(Map|LRUCache|LRU|QuickLRU|TTLCache|NodeCache|Keyv)$/

/** A map at the top of a file that reads the database of organizations: it outlives the request that filled it. */
function keptOnServer(project: Project, file: SourceFile): Found[] {
  const reads = referencesIn(project, file).some(({ origins }) =>
    comesFrom(origins, conventions.database, 'db'),
  )
  if (!reads) return []
  return file.program.body.flatMap((statement): Found[] => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') return []
    return declaration.declarations.flatMap(({ init }) => {
      const made = init && bare(init)
      if (
        made?.type !== 'NewExpression' ||
        made.callee.type !== 'Identifier' ||
        !stores.test(made.callee.name)
      )
        return []
      return [
        {
          node: made,
          severity: 'warning',
          message:
            'What it keeps in line <line> outlives the request, and nothing says that its keys name the organization.',
          fix: `begin every key with requireScope().organizationId, ${orReason}`,
        },
      ]
    })
  })
}
