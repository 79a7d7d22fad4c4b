import {
  type ArrowFunctionExpression,
  type Expression,
  type Function as FunctionNode,
  type Node,
  visitorKeys,
} from 'oxc-parser'

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Calls with each node directly below a node, in the order of the text. */
function eachChild(node: Node, call: (child: Node) => void): void {
  for (const key of visitorKeys[node.type] ?? []) {
    const value: unknown = Reflect.get(node, key)
    if (Array.isArray(value)) {
      for (const child of value) if (isNode(child)) call(child)
    } else if (isNode(value)) call(value)
  }
}

/** Whether a node says something about types alone, and so nothing that runs. */
const isType = ({ type }: Node): boolean =>
  type.startsWith('TS') &&
  !/^TS(As|Satisfies|NonNull|Instantiation|TypeAssertion|Enum|Module|Export|Import)/.test(type)

/** Visits a node and everything below it that runs, each with the node around it. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void): void {
  const step = (each: Node, parent: Node | undefined): void => {
    if (isType(each)) return
    visit(each, parent)
    eachChild(each, (child) => step(child, each))
  }
  step(node, undefined)
}

/** An expression without what changes its type alone, or waits for it. */
export function bare(node: Node): Node {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return bare(node.expression)
    case 'AwaitExpression':
      return bare(node.argument)
    case 'SequenceExpression':
      return bare(node.expressions.at(-1) ?? node)
    default:
      return node
  }
}

/** The text that an expression is, where it can be read without running it; `…` stands for what cannot. */
export function textOf(node: Node): string | undefined {
  const it = bare(node)
  if (it.type === 'Literal') return typeof it.value === 'string' ? it.value : undefined
  if (it.type === 'TemplateLiteral') {
    return it.quasis
      .map(({ value }, place) => {
        const between = it.expressions[place]
        return `${value.cooked ?? value.raw}${between ? (textOf(between) ?? '…') : ''}`
      })
      .join('')
  }
  if (it.type === 'BinaryExpression' && it.operator === '+') {
    const [left, right] = [textOf(it.left), textOf(it.right)]
    return left === undefined && right === undefined ? undefined : `${left ?? '…'}${right ?? '…'}`
  }
  return undefined
}

/** The name of a property: of `a.b`, `a['b']`, `{ b: … }`; undefined where only a run would tell. */
export function keyOf(node: Node): string | undefined {
  if (node.type === 'MemberExpression') {
    if (node.computed) return wholeText(node.property)
    return node.property.type === 'Identifier' ? node.property.name : undefined
  }
  if (node.type === 'Property' || node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') {
    if (!node.computed && node.key.type === 'Identifier') return node.key.name
    return wholeText(node.key)
  }
  return undefined
}

/** A text that can be read to its end. */
function wholeText(node: Node): string | undefined {
  const text = textOf(node)
  return text?.includes('…') ? undefined : text
}

/** The value of a property of an object that is written out. */
export function propertyOf(node: Node, name: string): Expression | undefined {
  if (node.type !== 'ObjectExpression') return undefined
  for (const property of node.properties)
    if (property.type === 'Property' && keyOf(property) === name) return property.value
  return undefined
}

const isFunction = (node: Node): node is ArrowFunctionExpression | FunctionNode =>
  /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type)

/** The parameters of a function, as patterns. */
export const parametersOf = (node: Node): readonly Node[] =>
  isFunction(node) && Array.isArray(node.params) ? node.params.filter(isNode) : []

/** What a function answers: its expression, or what follows each `return` of its own. */
export function answersOf(node: Node): Node[] {
  if (node.type === 'ArrowFunctionExpression' && node.expression) return [node.body]
  if (!isFunction(node) || !node.body) return []
  const found: Node[] = []
  const step = (each: Node): void => {
    if (each.type === 'ReturnStatement' && each.argument) found.push(each.argument)
    if (isFunction(each) || /^Class/.test(each.type)) return
    eachChild(each, step)
  }
  eachChild(node.body, step)
  return found
}
