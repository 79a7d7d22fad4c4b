import type { Node } from 'oxc-parser'
import { conventions } from './conventions'
import type { Place, Project } from './project'
import { comesFrom } from './references'
import type { SourceFile } from './source-file'
import { bare, keyOf } from './tree'

/** What stands in a chain of middleware. */
export interface Chain {
  /** The link at its beginning, as `tenant`; undefined where it begins with something else, or with nothing. */
  readonly first: string | undefined
  /** How many links it names. */
  readonly links: number
  /** Whether all of it could be read. */
  readonly whole: boolean
}

/** A server function, as its source declares it. */
export interface ServerFunction extends Chain {
  readonly file: SourceFile
  readonly name: string
  readonly node: Node
}

/** What middleware is, one by one; undefined in the place of what only a run would tell. */
function elementsOf(project: Project, { file, node }: Place): (Place | undefined)[] {
  const it = bare(node)
  if (it.type === 'ArrayExpression') {
    return it.elements.flatMap((each): (Place | undefined)[] => {
      if (!each) return []
      return each.type === 'SpreadElement'
        ? elementsOf(project, { file, node: each.argument })
        : [{ file, node: each }]
    })
  }
  const places = project.nodes(file, it)
  const [place, another] = places
  return place && !another && place.node.type === 'ArrayExpression' ? elementsOf(project, place) : [undefined]
}

/** The name of the link that an element is. */
function linkOf(project: Project, { file, node }: Place, module: string): string | undefined {
  const it = bare(node)
  const origins = project.origins(file, it.type === 'CallExpression' ? it.callee : it)
  return origins.find((origin) => origin.module === module)?.path[0]
}

/**
 * What lists of middleware come to, one after the other.
 *
 * @param lists the arguments of `.middleware(…)`, the first that runs first
 * @param module the file of the links
 */
export function chainOf(project: Project, lists: readonly Place[], module: string): Chain {
  const elements = lists.flatMap((list) => elementsOf(project, list))
  const links = elements.map((each) => each && linkOf(project, each, module))
  return {
    first: links[0],
    links: links.filter((link) => link !== undefined).length,
    whole: !elements.includes(undefined),
  }
}

/** The lists of middleware of a chain of calls that begins with `createServerFn`; undefined for any other. */
function listsOf(project: Project, file: SourceFile, node: Node, depth = 0): Place[] | undefined {
  const it = bare(node)
  if (depth > 20) return undefined
  if (it.type === 'CallExpression') {
    const callee = bare(it.callee)
    if (comesFrom(project.origins(file, callee), /^@tanstack\//, 'createServerFn')) return []
    if (callee.type === 'MemberExpression') {
      const before = listsOf(project, file, callee.object, depth + 1)
      const [list] = it.arguments
      return before && keyOf(callee) === 'middleware' && list ? [...before, { file, node: list }] : before
    }
  }
  for (const place of project.nodes(file, it)) {
    if (place.node === it) continue
    const lists = listsOf(project, place.file, place.node, depth + 1)
    if (lists) return lists
  }
  return undefined
}

const known = new WeakMap<Project, ServerFunction[]>()

/** Every server function of the project, exported or not: one that nobody exports answers over HTTP too. */
export function serverFunctions(project: Project): readonly ServerFunction[] {
  const before = known.get(project)
  if (before) return before
  const found: ServerFunction[] = []
  known.set(project, found)
  for (const file of project.files.values()) {
    for (const node of file.nodes) {
      if (node.type !== 'CallExpression') continue
      const callee = bare(node.callee)
      if (callee.type !== 'MemberExpression' || keyOf(callee) !== 'handler') continue
      const lists = listsOf(project, file, callee.object)
      if (!lists) continue
      const declarator = file.around(node).findLast((each) => each.type === 'VariableDeclarator')
      const name =
        declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier'
          ? declarator.id.name
          : undefined
      found.push({
        ...chainOf(project, lists, conventions.functionLinks),
        file,
        node,
        name: name ?? `line ${file.lineOf(node)}`,
      })
    }
  }
  return found
}

/** Whether a file makes server functions, or hands on what makes them under another name. */
function handsOn(project: Project, file: SourceFile, passed: readonly SourceFile[] = []): boolean {
  if (file.text.includes('createServerFn')) return true
  const from = [...file.exports.values()].flatMap((each) => (each.kind === 'from' ? each.from : []))
  return [...file.stars, ...from].some((specifier) => {
    const target = project.files.get(project.resolve(file.path, specifier))
    return target && !passed.includes(target) && handsOn(project, target, [...passed, file])
  })
}

/** Whether a file could make a server function at all: most files are passed over by this. */
const mayMake = (project: Project, file: SourceFile): boolean =>
  handsOn(project, file) ||
  file.loads.some(({ from }) => {
    const target = project.files.get(project.resolve(file.path, from))
    return target && handsOn(project, target)
  })

/** Calls of `createServerFn` that lead to no handler that could be found. */
export function unfinished(project: Project, file: SourceFile): Node[] {
  const found: Node[] = []
  if (!mayMake(project, file)) return found
  for (const node of file.nodes) {
    if (node.type !== 'CallExpression') continue
    if (!comesFrom(project.origins(file, node.callee), /^@tanstack\//, 'createServerFn')) continue
    const around = file.around(node)
    const chain = around.findLast((each, place) => {
      const outer = around[place - 1]
      return each.type === 'CallExpression' && !(outer?.type === 'MemberExpression' && outer.object === each)
    })
    const callee = chain?.type === 'CallExpression' ? bare(chain.callee) : undefined
    const isHandled = callee?.type === 'MemberExpression' && keyOf(callee) === 'handler'
    const isNamed = around.some((each) => each.type === 'VariableDeclarator') && !around.some(isFunctionNode)
    if (!isHandled && !isNamed) found.push(node)
  }
  return found
}

const isFunctionNode = ({ type }: Node): boolean => /Function/.test(type)
