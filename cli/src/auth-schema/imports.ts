import { parseSync } from 'oxc-parser'
import { splice, widthOf } from './write-list'

/** A name that a line needs, and where it comes from, as an import says it. */
export interface Needed {
  readonly name: string
  readonly from: string
}

/** The quote and the end of a statement that a file uses. */
export const styleOf = (text: string): { quote: string; end: string } => {
  const [, quote = "'", end = ''] = /^import [^'"]*(['"])[^'"]*\1(;?)/m.exec(text) ?? []
  return { quote, end }
}

/** What was written with single quotes, as a file quotes. */
export const quotedAsIn = (text: string, code: string): string =>
  styleOf(text).quote === '"' ? code.replaceAll("'", '"') : code

/** Packages first, then files, the farther before the nearer; as the usual formatters sort them. */
const rank = (from: string): string => `${from.startsWith('./') ? 2 : from.startsWith('.') ? 1 : 0}${from}`

/** Sees to it that a file imports a name. */
export function withImport(text: string, { name, from }: Needed): string {
  const { program } = parseSync('file.ts', text)
  const imports = program.body.flatMap((each) => (each.type === 'ImportDeclaration' ? [each] : []))
  if (imports.some(({ specifiers }) => specifiers.some(({ local }) => local.name === name))) return text
  const { quote, end } = styleOf(text)
  const there = imports.find(
    ({ source, importKind, specifiers }) =>
      source.value === from &&
      importKind !== 'type' &&
      specifiers.length > 0 &&
      specifiers.every(({ type }) => type === 'ImportSpecifier'),
  )
  if (!there) {
    const line = `import { ${name} } from ${quote}${from}${quote}${end}\n`
    const next = imports.find(({ source }) => rank(source.value) > rank(from))
    const at = next?.start ?? afterLine(text, imports.at(-1)?.end)
    return splice(text, at, at, line)
  }
  const names = there.specifiers.map((each) => text.slice(each.start, each.end))
  const place = names.findIndex((each) => each.replace(/^type /, '').toLowerCase() > name.toLowerCase())
  const sorted = place < 0 ? [...names, name] : [...names.slice(0, place), name, ...names.slice(place)]
  const one = `import { ${sorted.join(', ')} } from ${quote}${from}${quote}${end}`
  const fits = one.length <= widthOf(text) && !text.slice(there.start, there.end).includes('\n')
  const many = `import {\n${sorted.map((each) => `  ${each},\n`).join('')}} from ${quote}${from}${quote}${end}`
  return splice(text, there.start, there.end, fits ? one : many)
}

const afterLine = (text: string, at: number | undefined): number => {
  if (at === undefined) return 0
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
