import type { ArrowFunctionExpression, Class, Function as FunctionNode, ParamPattern } from 'oxc-parser'
import type { PublicName, Source } from './public-names'

type Tags = ReadonlyMap<string, readonly string[]>

/** The tags of a comment, each with its texts; what comes before the first is under the empty name. */
function tagsOf(comment: string): Tags {
  const tags = new Map<string, string[]>()
  for (const part of `@ ${comment}`.split(/^(?=@\w| ?@ )/m)) {
    const [, tag = '', text = ''] = /^@(\w*)\s*([\s\S]*)$/.exec(part) ?? []
    tags.set(tag, [...(tags.get(tag) ?? []), text.trim()])
  }
  return tags
}

const describes = (comment: string | undefined): boolean =>
  (tagsOf(comment ?? '').get('')?.[0] ?? '').length > 8

/** The name of a parameter; undefined where it is taken apart. */
function parameterName(parameter: ParamPattern): string | undefined {
  if (parameter.type === 'TSParameterProperty') return undefined
  if (parameter.type === 'RestElement')
    return parameter.argument.type === 'Identifier' ? parameter.argument.name : undefined
  const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
  return pattern.type === 'Identifier' ? pattern.name : undefined
}

function ofParameters(parameters: readonly ParamPattern[], tags: Tags): string[] {
  const documented = (tags.get('param') ?? []).map((text) => /^[\w$]+/.exec(text)?.[0])
  const missing = parameters.flatMap((parameter, index) => {
    const name = parameterName(parameter) ?? documented[index]
    return name !== undefined && documented[index] === name ? [] : `@param ${name ?? index + 1}`
  })
  return documented.length > parameters.length ? [...missing, 'a @param that is none'] : missing
}

function ofFunction(
  { params, returnType, start }: FunctionNode | ArrowFunctionExpression,
  { text, throwing }: Source,
  tags: Tags,
): string[] {
  const type = returnType ? text.slice(returnType.start, returnType.end) : ''
  return [
    ...ofParameters(params, tags),
    ...(/^:\s*(void|never|Promise<void>)$/.test(type) || tags.has('returns') ? [] : ['@returns']),
    ...(!throwing.has(start) || tags.has('throws') ? [] : ['@throws']),
    ...(tags.has('example') ? [] : ['@example']),
  ]
}

/** Of a class: what its constructor takes, and its public members that the class it extends does not explain. */
function ofClass({ body, superClass }: Class, source: Source, tags: Tags): string[] {
  const isError = superClass?.type === 'Identifier' && superClass.name === 'Error'
  const missing = isError || tags.has('example') ? [] : ['@example']
  for (const member of body.body) {
    if (!('key' in member) || member.key.type !== 'Identifier') continue
    const { name } = member.key
    if (name === 'constructor' && member.value && 'params' in member.value && !isError)
      missing.push(...ofParameters(member.value.params, tags).filter(() => !tags.has('param')))
    else if (name !== 'constructor' && !member.override && !describes(source.commentAbove(member)))
      missing.push(name)
  }
  return missing
}

/** What the comment above a public name leaves unsaid. */
export function unsaid(name: PublicName): string[] {
  const { comment, declaration } = name
  if (!comment || !describes(comment)) return ['what it is']
  const tags = tagsOf(comment)
  if (declaration.type === 'FunctionDeclaration') return ofFunction(declaration, name, tags)
  if (declaration.type === 'ClassDeclaration') return ofClass(declaration, name, tags)
  if (declaration.type === 'TSInterfaceDeclaration') {
    const described = new Set<string>()
    return declaration.body.body.flatMap((member) => {
      if (!('key' in member) || member.key.type !== 'Identifier') return []
      // A method that can be called in several ways is described above the first.
      if (describes(name.commentAbove(member))) described.add(member.key.name)
      return described.has(member.key.name) ? [] : member.key.name
    })
  }
  if (declaration.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ init }) => {
    if (init?.type === 'ArrowFunctionExpression') return ofFunction(init, name, tags)
    return tags.has('example') ? [] : ['@example']
  })
}
