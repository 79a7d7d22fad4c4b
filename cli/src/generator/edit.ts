import { type Expression, type ObjectExpression, type Program, parseSync } from 'oxc-parser'
import { CommandError } from '../command-error'

/** A line of a shared file that belongs to a feature: written where it belongs, and taken out again. */
export type Edit =
  /** `export * from './schema/invoice'`, or an import: a statement of its own. */
  | { readonly file: string; readonly kind: 'statement'; readonly from: string; readonly text: string }
  /** A property of an object, by the name of a constant and the way from there: `app.nav`. */
  | {
      readonly file: string
      readonly kind: 'property'
      readonly of: string
      readonly key: string
      readonly text: string
    }
  /** An element of an array. */
  | {
      readonly file: string
      readonly kind: 'element'
      readonly of: string
      readonly text: string
      /** What tells the element from the others, where not its whole text does. */
      readonly has?: string
    }
  /** Every line of a text for people that begins so. */
  | { readonly file: string; readonly kind: 'line'; readonly begins: string }

const parse = (file: string, text: string): Program => {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new CommandError(`${file} cannot be read: ${errors[0].message}. Nothing was changed.`)
  return program
}

const bare = (node: Expression): Expression =>
  node.type === 'TSAsExpression' ||
  node.type === 'TSSatisfiesExpression' ||
  node.type === 'ParenthesizedExpression'
    ? bare(node.expression)
    : node

/** Without what a formatter may change. */
const plain = (code: string) => code.replace(/\s/g, '').replace(/,(?=[}\])]|$)/g, '')

const same = (one: string, other: string) => plain(one) === plain(other)

const lost = ({ file }: Edit, what: string) =>
  new CommandError(
    `${file} has no ${what} any more, so what belongs there could not be changed. Nothing was written; put it back, or see a fresh copy of the file.`,
  )

/** One that is written into code. */
export type Line = Exclude<Edit, { kind: 'line' }>

/**
 * Writes an edit into the text of its file. What is there already stays as it is.
 *
 * @throws CommandError when its place is gone, or something else has its name
 */
export function apply(edit: Line, text: string): string {
  const program = parse(edit.file, text)
  if (edit.kind === 'statement') {
    const statements = program.body.filter(
      (each) => 'source' in each && each.source && typeof each.source === 'object',
    )
    if (statements.some((each) => 'source' in each && sourceOf(each.source) === edit.from)) return text
    const at = statements.at(-1)?.end ?? 0
    return `${text.slice(0, at)}${at > 0 ? '\n' : ''}${edit.text}${at > 0 ? '' : '\n'}${text.slice(at)}`
  }
  const list = find(edit, program)
  const parts =
    list.type === 'ObjectExpression' ? list.properties : list.elements.filter((each) => each !== null)
  const texts = parts.map(({ start, end }) => text.slice(start, end))
  if (texts.some((each) => same(each, edit.text))) return text
  if (edit.kind === 'property' && parts.some((each) => nameOf(each, text) === edit.key))
    throw new CommandError(
      `${edit.file} has “${edit.key}” in ${edit.of} already. Choose another name; nothing was written.`,
    )
  const after =
    edit.kind === 'property'
      ? placeAmong(
          parts.map((each) => nameOf(each, text)),
          edit.key,
        )
      : parts.length
  const before = parts[after - 1]
  if (before) {
    // After its comma, and after what is said of it in the same line.
    const [end = '', comma] = /^\s*(,)?(?:[^\S\n]*\/\/[^\n]*)?/.exec(text.slice(before.end)) ?? []
    const at = before.end + (comma ? end.length : 0)
    return `${text.slice(0, at)}${comma ? '' : ','}\n${edit.text}${comma ? ',' : ''}${text.slice(at)}`
  }
  const [first] = parts
  const at = first?.start ?? list.start + 1
  return `${text.slice(0, at)}${edit.text},\n${text.slice(at)}`
}

/** Takes an edit out of the text of its file; what is not there any more is out. */
export function revert(edit: Edit, text: string): string {
  if (edit.kind === 'line') {
    const lines = text.split('\n').filter((line) => !line.startsWith(edit.begins))
    return lines.join('\n').replace(/\n{3,}/g, '\n\n')
  }
  const program = parse(edit.file, text)
  if (edit.kind === 'statement') {
    const found = program.body.find((each) => 'source' in each && sourceOf(each.source) === edit.from)
    if (!found) return text
    const rest = text.slice(0, found.start) + text.slice(found.end).replace(/^\r?\n/, '')
    // An icon may be another page's too.
    const names = found.type === 'ImportDeclaration' ? found.specifiers.map(({ local }) => local.name) : []
    return names.some((name) => new RegExp(`\\b${name}\\b`).test(rest)) ? text : rest
  }
  const list = find(edit, program)
  const parts =
    list.type === 'ObjectExpression' ? list.properties : list.elements.filter((each) => each !== null)
  const found = parts.find((each) => {
    if (edit.kind === 'property') return nameOf(each, text) === edit.key
    const code = text.slice(each.start, each.end)
    return edit.has ? code.includes(edit.has) : same(code, edit.text)
  })
  return found ? without(text, found) : text
}

/** With the comma behind it, and with its lines where nothing else is in them. */
function without(text: string, { start, end }: { start: number; end: number }): string {
  const [before, after] = [text.slice(0, start), text.slice(end).replace(/^\s*,/, '')]
  const isAlone = /\n[^\S\n]*$/.test(before) && /^[^\S\n]*\n/.test(after)
  return isAlone ? before.replace(/\n[^\S\n]*$/, '') + after : before + after
}

const sourceOf = (source: unknown): string | undefined =>
  typeof source === 'object' && source !== null && 'value' in source ? String(source.value) : undefined

function nameOf(node: { start: number; end: number }, text: string): string {
  const code = text.slice(node.start, node.end)
  if (code.startsWith('...')) return code
  const [, quoted, plain] = /^(?:['"]([^'"]+)['"]|([\w$]+))/.exec(code) ?? []
  return quoted ?? plain ?? code
}

/** Among names in the order of the alphabet it takes its place; among others it comes last. */
function placeAmong(names: readonly string[], key: string): number {
  const isSorted = names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name)
  const later = names.findIndex((name) => name > key)
  return isSorted && later !== -1 ? later : names.length
}

type Part = Extract<Edit, { kind: 'property' | 'element' }>

/** Whether there is a place for an edit: somebody may have taken it out. */
export const hasPlace = (edit: Line, text: string): boolean =>
  edit.kind === 'statement' || valueAt(edit, parse(edit.file, text)) !== undefined

function find(edit: Part, program: Program) {
  const value = valueAt(edit, program)
  const wanted = edit.kind === 'element' ? 'ArrayExpression' : 'ObjectExpression'
  if (value?.type !== 'ObjectExpression' && value?.type !== 'ArrayExpression')
    throw lost(edit, `“${edit.of}”`)
  if (value.type !== wanted) throw lost(edit, `“${edit.of}” of its kind`)
  return value
}

function valueAt(edit: Part, program: Program): Expression | undefined {
  const [constant = '', ...way] = edit.of.split('.')
  const declared = program.body
    .map((each) => (each.type === 'ExportNamedDeclaration' ? each.declaration : each))
    .flatMap((each) => (each?.type === 'VariableDeclaration' ? each.declarations : []))
    .find(({ id }) => id.type === 'Identifier' && id.name === constant)
  let value = declared?.init ? bare(declared.init) : undefined
  for (const key of way) {
    const property: ObjectExpression['properties'][number] | undefined =
      value?.type === 'ObjectExpression'
        ? value.properties.find(
            (each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === key,
          )
        : undefined
    value = property?.type === 'Property' ? bare(property.value) : undefined
  }
  return value
}

/** Whether a file imports or declares two things of one name. */
export function hasNameTwice(file: string, text: string): boolean {
  const { program, errors } = parseSync(file, text, { showSemanticErrors: true })
  const names = program.body.flatMap((each) => {
    if (each.type === 'ImportDeclaration') return each.specifiers.map(({ local }) => local.name)
    const declared = each.type === 'ExportNamedDeclaration' ? each.declaration : each
    if (declared?.type === 'VariableDeclaration')
      return declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []))
    return declared && 'id' in declared && declared.id?.type === 'Identifier' ? declared.id.name : []
  })
  return errors.length > 0 || new Set(names).size < names.length
}

/** The statements go last, when nothing needs what they import. */
export const inOrder = (edits: readonly Edit[]): Edit[] =>
  edits.toSorted((a, b) => Number(a.kind === 'statement') - Number(b.kind === 'statement'))
