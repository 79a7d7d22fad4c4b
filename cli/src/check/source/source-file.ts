import { type Node, type Program, parseSync } from 'oxc-parser'
import { bare, keyOf, parametersOf, textOf, walk } from './tree'

/** What a name of a file stands for. */
export type Binding =
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  /** `path`: the properties that were taken out of the value, as in `const { a: { b } } = value`. */
  | { readonly kind: 'value'; readonly value: Node; readonly path: readonly string[] }

/** What a file offers under a name. */
export type Export =
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'value'; readonly value: Node }
  | { readonly kind: 'from'; readonly from: string; readonly name: string }

/** A module that a file loads, other than for its types. */
export interface Load {
  readonly from: string
  readonly start: number
}

/** A file that has been read and parsed. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly program: Program
  /** Every node that runs, in the order of the text. */
  readonly nodes: readonly Node[]
  parentOf(node: Node): Node | undefined
  /** All that a node is part of, the nearest last. */
  around(node: Node): readonly Node[]
  /** Every meaning a name has anywhere in the file: scopes are not told apart, so that nothing hides behind a name. */
  readonly bindings: ReadonlyMap<string, readonly Binding[]>
  readonly exports: ReadonlyMap<string, Export>
  /** The modules of `export * from`. */
  readonly stars: readonly string[]
  readonly loads: readonly Load[]
  lineOf(node: { readonly start: number }): number
  /** The name of the declaration at the top of the file that a node is in. */
  ownerOf(node: { readonly start: number }): string | undefined
}

const nameOf = (node: Node): string =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : ''

/** The names of a pattern, each with the way from the value to it. */
function* namesIn(pattern: Node, path: readonly string[] = []): Generator<[string, readonly string[]]> {
  if (pattern.type === 'Identifier') yield [pattern.name, path]
  else if (pattern.type === 'AssignmentPattern') yield* namesIn(pattern.left, path)
  else if (pattern.type === 'RestElement') yield* namesIn(pattern.argument, path)
  else if (pattern.type === 'ObjectPattern') {
    for (const part of pattern.properties) {
      if (part.type === 'Property') yield* namesIn(part.value, [...path, keyOf(part) ?? '?'])
      else yield* namesIn(part, path)
    }
  } else if (pattern.type === 'ArrayPattern') {
    for (const [place, part] of pattern.elements.entries())
      if (part) yield* namesIn(part, [...path, String(place)])
  }
}

/** The names that a declaration at the top of a file makes. */
function declaredBy(statement: Node): { name: string; start: number; end: number }[] {
  const it =
    (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') &&
    statement.declaration
      ? statement.declaration
      : statement
  if (it.type === 'VariableDeclaration') {
    return it.declarations.flatMap((each) =>
      [...namesIn(each.id)].map(([name]) => ({ name, start: each.start, end: each.end })),
    )
  }
  if ('id' in it && it.id && it.id.type === 'Identifier')
    return [{ name: it.id.name, start: it.start, end: it.end }]
  return statement.type === 'ExportDefaultDeclaration'
    ? [{ name: 'default', start: statement.start, end: statement.end }]
    : []
}

/**
 * Parses a file and writes down what its names stand for.
 *
 * @param path where it is, from the project's folder, with `/`
 * @param text what is in it
 */
export function sourceFile(path: string, text: string): SourceFile {
  const { program } = parseSync(path, text)
  const bindings = new Map<string, Binding[]>()
  const exports = new Map<string, Export>()
  const stars: string[] = []
  const loads: Load[] = []
  const bind = (name: string, binding: Binding) =>
    bindings.set(name, [...(bindings.get(name) ?? []), binding])

  const nodes: Node[] = []
  const parents = new Map<Node, Node>()
  walk(program, (node, parent) => {
    nodes.push(node)
    if (parent) parents.set(node, parent)
    if (node.type === 'ImportDeclaration' && node.importKind !== 'type') {
      const values = node.specifiers.filter(
        (each) => !(each.type === 'ImportSpecifier' && each.importKind === 'type'),
      )
      if (values.length > 0 || node.specifiers.length === 0)
        loads.push({ from: node.source.value, start: node.start })
      for (const each of values) {
        const name =
          each.type === 'ImportSpecifier'
            ? nameOf(each.imported)
            : each.type === 'ImportDefaultSpecifier'
              ? 'default'
              : '*'
        bind(each.local.name, { kind: 'import', from: node.source.value, name })
      }
    } else if (node.type === 'VariableDeclarator' && node.init) {
      for (const [name, way] of namesIn(node.id)) bind(name, { kind: 'value', value: node.init, path: way })
    } else if (
      node.type === 'AssignmentExpression' &&
      node.operator === '=' &&
      node.left.type === 'Identifier'
    ) {
      bind(node.left.name, { kind: 'value', value: node.right, path: [] })
    } else if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id) {
      bind(node.id.name, { kind: 'value', value: node, path: [] })
    } else if (node.type === 'CallExpression' && !isRequire(node)) {
      // `import('…').then(({ name }) => …)`
      const callee = bare(node.callee)
      const [parameter] = node.arguments[0] ? parametersOf(bare(node.arguments[0])) : []
      if (parameter && callee.type === 'MemberExpression' && keyOf(callee) === 'then') {
        for (const [name, way] of namesIn(parameter))
          bind(name, { kind: 'value', value: callee.object, path: way })
      }
    } else if (node.type === 'ImportExpression' || isRequire(node)) {
      const from = textOf(node.type === 'ImportExpression' ? node.source : node.arguments[0])
      if (from) loads.push({ from, start: node.start })
    }
  })

  for (const statement of program.body) {
    if (statement.type === 'ExportAllDeclaration' && statement.exportKind !== 'type') {
      loads.push({ from: statement.source.value, start: statement.start })
      if (statement.exported)
        exports.set(nameOf(statement.exported), { kind: 'from', from: statement.source.value, name: '*' })
      else stars.push(statement.source.value)
    } else if (statement.type === 'ExportNamedDeclaration' && statement.exportKind !== 'type') {
      const from = statement.source?.value
      if (from) loads.push({ from, start: statement.start })
      for (const each of statement.specifiers) {
        const local = nameOf(each.local)
        exports.set(
          nameOf(each.exported),
          from ? { kind: 'from', from, name: local } : { kind: 'local', name: local },
        )
      }
      for (const { name } of declaredBy(statement)) exports.set(name, { kind: 'local', name })
    } else if (statement.type === 'ExportDefaultDeclaration') {
      exports.set('default', { kind: 'value', value: statement.declaration })
    }
  }

  function around(node: Node): Node[] {
    const parent = parents.get(node)
    return parent ? [...around(parent), parent] : []
  }

  const owners = program.body.flatMap(declaredBy)
  return {
    path,
    text,
    program,
    nodes,
    parentOf: (node) => parents.get(node),
    around,
    bindings,
    exports,
    stars,
    loads,
    lineOf: ({ start }) => text.slice(0, start).split('\n').length,
    ownerOf: ({ start }) => owners.find((each) => each.start <= start && start < each.end)?.name,
  }
}

/** Whether a node is `require('…')`. */
export const isRequire = (
  node: Node,
): node is Extract<Node, { type: 'CallExpression' }> & { arguments: [Node] } =>
  node.type === 'CallExpression' &&
  node.arguments.length > 0 &&
  bare(node.callee).type === 'Identifier' &&
  nameOf(bare(node.callee)) === 'require'
