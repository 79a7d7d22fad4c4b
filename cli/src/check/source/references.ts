import type { Node } from 'oxc-parser'
import type { Origin, Project } from './project'
import type { SourceFile } from './source-file'

/** A place where a file uses a value that has a name. */
export interface Reference {
  readonly node: Node
  readonly origins: readonly Origin[]
  /** What it is part of. */
  readonly parent: Node | undefined
}

/** Whether an identifier is the use of a value, and not the name of something. */
function isUse(node: Node, parent: Node | undefined, grandparent: Node | undefined): boolean {
  if (!parent) return false
  switch (parent.type) {
    case 'MemberExpression':
      // The whole of `a.b.c` is one use.
      return parent.computed && parent.property === node
    case 'Property':
      return parent.value === node ? grandparent?.type !== 'ObjectPattern' : parent.computed
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.value === node || parent.computed
    case 'VariableDeclarator':
      return parent.init === node
    case 'AssignmentPattern':
      return parent.right === node
    case 'ArrowFunctionExpression':
      return parent.body === node
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === node
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'RestElement':
    case 'ArrayPattern':
    case 'CatchClause':
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'ExportSpecifier':
    case 'ExportAllDeclaration':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false
    default:
      return true
  }
}

const known = new WeakMap<Project, Map<SourceFile, Reference[]>>()

/** Every use of a value that comes from another file or a package, or from a name of this one. */
export function referencesIn(project: Project, file: SourceFile): readonly Reference[] {
  const ofProject = known.get(project) ?? new Map<SourceFile, Reference[]>()
  known.set(project, ofProject)
  const before = ofProject.get(file)
  if (before) return before
  const found: Reference[] = []
  for (const node of file.nodes) {
    const parent = file.parentOf(node)
    const isChain =
      node.type === 'MemberExpression' && !(parent?.type === 'MemberExpression' && parent.object === node)
    if (!isChain && !(node.type === 'Identifier' && isUse(node, parent, parent && file.parentOf(parent))))
      continue
    const origins = project.origins(file, node)
    if (origins.length > 0) found.push({ node, origins, parent })
  }
  ofProject.set(file, found)
  return found
}

/** Whether a module is handed on as a whole, so that nobody sees what is taken out of it. */
export const isWhole = ({ parent }: Reference, { path }: Origin): boolean =>
  path.length === 0 && !(parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern')

/** Whether one of the origins is this export of this module, or a property of it. */
export const comesFrom = (
  origins: readonly Origin[],
  module: string | RegExp,
  ...path: readonly string[]
): boolean =>
  origins.some(
    (origin) =>
      (typeof module === 'string' ? origin.module === module : module.test(origin.module)) &&
      path.every((name, place) => origin.path[place] === name),
  )
