import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Declaration, parseSync, type Span, Visitor } from 'oxc-parser'

/** A parsed file. */
export interface Source {
  readonly text: string
  /** Where functions begin that throw by themselves, and not in a function inside them. */
  readonly throwing: ReadonlySet<number>
  /** The doc comment above a place, without its stars; undefined where there is none. */
  commentAbove(place: Span): string | undefined
}

/** One name that a package exports, where it is declared. */
export interface PublicName extends Source {
  readonly name: string
  readonly file: string
  readonly declaration: Declaration
  readonly comment: string | undefined
}

type Program = ReturnType<typeof parseSync>['program']

function throwingFunctions(program: Program): Set<number> {
  const throwing = new Set<number>()
  const around: number[] = []
  const enter = ({ start }: Span) => {
    around.push(start)
  }
  const leave = () => {
    around.pop()
  }
  const notice = () => {
    const innermost = around.at(-1)
    if (innermost !== undefined) throwing.add(innermost)
  }
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    ThrowStatement: notice,
  }).visit(program)
  return throwing
}

function parse(file: string, text: string): { program: Program; source: Source } {
  const { program, comments, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const commentAbove = ({ start }: Span) => {
    const above = comments.findLast(({ end }) => end <= start)
    const isDoc = above?.type === 'Block' && above.value.startsWith('*')
    if (!isDoc || text.slice(above.end, start).trim() !== '') return undefined
    return above.value.replaceAll(/^\s*\*+ ?/gm, '').trim()
  }
  return { program, source: { text, throwing: throwingFunctions(program), commentAbove } }
}

function namesOf(declaration: Declaration): string[] {
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []))
  return 'id' in declaration && declaration.id && 'name' in declaration.id ? [declaration.id.name] : []
}

/**
 * Every name that a module exports, found where it is declared.
 *
 * @param text what the file says; read from it unless given
 */
export function publicNames(file: string, text = readFileSync(file, 'utf8')): PublicName[] {
  const { program, source } = parse(file, text)
  return program.body.flatMap((statement): PublicName[] => {
    if (statement.type === 'ExportAllDeclaration' || statement.type === 'ExportDefaultDeclaration')
      throw new Error(`${file} exports something without a name.`)
    if (statement.type !== 'ExportNamedDeclaration') return []
    if (statement.source) {
      const from = publicNames(resolve(dirname(file), `${statement.source.value.replace(/\.ts$/, '')}.ts`))
      const passedOn = new Set(
        statement.specifiers.map(({ local }) => (local.type === 'Literal' ? local.value : local.name)),
      )
      return from.filter(({ name }) => passedOn.has(name))
    }
    const { declaration } = statement
    if (!declaration) return []
    const comment = source.commentAbove(statement)
    return namesOf(declaration).map((name) => ({ ...source, name, file, declaration, comment }))
  })
}
