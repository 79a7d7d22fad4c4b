import type { Node } from 'oxc-parser'
import { conventions } from './conventions'
import type { Place, Project } from './project'
import { comesFrom } from './references'
import { type Chain, chainOf } from './server-functions'
import type { SourceFile } from './source-file'
import { answersOf, bare, keyOf, propertyOf, textOf } from './tree'

/** One method of a server route. */
export interface ServerRoute extends Chain {
  readonly file: SourceFile
  readonly node: Node
  /** `PUT`; `?` where only a run would tell. */
  readonly method: string
  /** As in the address bar: `/api/organizations/$slug/logo`. */
  readonly path: string
  /** Whether it only says that there is no such method. */
  readonly isRefusal: boolean
}

/** A route's own path without the folders that group routes and do not show in an address. */
const shown = (path: string): string => {
  const parts = path.split('/').filter((part) => !/^_|^\(.*\)$/.test(part))
  return parts.map((part) => part.replace(/(.)_$/, '$1')).join('/') || '/'
}

/** An expression as it is written out, here or where its name leads. */
function written(project: Project, file: SourceFile, node: Node): Place {
  const it = bare(node)
  if (it.type !== 'Identifier' && it.type !== 'MemberExpression') return { file, node: it }
  return project.nodes(file, it)[0] ?? { file, node: it }
}

/** The object of handlers: written out, or what `({ createHandlers }) => createHandlers({ … })` is given. */
function handlersOf(project: Project, file: SourceFile, node: Node): Place {
  const place = written(project, file, node)
  const [answer] = answersOf(place.node)
  const call = answer && bare(answer)
  const [argument] = call?.type === 'CallExpression' ? call.arguments : []
  return argument ? written(project, place.file, argument) : answer ? { ...place, node: bare(answer) } : place
}

function methodsOf(project: Project, file: SourceFile, server: Node, path: string): ServerRoute[] {
  const common = propertyOf(server, 'middleware')
  const handlers = propertyOf(server, 'handlers')
  if (!handlers) return []
  const object = handlersOf(project, file, handlers)
  const unseen = {
    file,
    node: server,
    method: '?',
    path,
    first: undefined,
    links: 0,
    whole: false,
    isRefusal: false,
  }
  if (object.node.type !== 'ObjectExpression') return [unseen]
  return object.node.properties.map((property): ServerRoute => {
    if (property.type !== 'Property') return unseen
    const value = written(project, object.file, property.value)
    const own = propertyOf(value.node, 'middleware')
    const handler = propertyOf(value.node, 'handler') ?? property.value
    const lists = [
      ...(common ? [{ file, node: common }] : []),
      ...(own ? [{ file: value.file, node: own }] : []),
    ]
    const { module, name } = conventions.otherMethod
    return {
      ...chainOf(project, lists, conventions.routeLinks),
      file,
      node: property,
      method: keyOf(property) ?? '?',
      path,
      isRefusal: comesFrom(project.origins(object.file, handler), module, name),
    }
  })
}

/** Every server route of a file. */
export function serverRoutes(project: Project, file: SourceFile): ServerRoute[] {
  if (!file.loads.some(({ from }) => from.startsWith('@tanstack/'))) return []
  const found: ServerRoute[] = []
  for (const node of file.nodes) {
    if (node.type !== 'Property' || keyOf(node) !== 'server') continue
    const server = written(project, file, node.value)
    // `createFileRoute('/path')({ server })`
    const call = file.around(node).findLast((each) => each.type === 'CallExpression')
    const maker = call?.type === 'CallExpression' ? bare(call.callee) : undefined
    const [argument] = maker?.type === 'CallExpression' ? maker.arguments : []
    found.push(
      ...methodsOf(
        project,
        server.file,
        server.node,
        shown(argument ? (textOf(argument) ?? file.path) : file.path),
      ),
    )
  }
  return found
}
