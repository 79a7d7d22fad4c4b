/** The indentation of the line that a place is in. */
export const indentAt = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? ''

/** How long lines become in a file, or 80 where all are short. */
export const widthOf = (text: string): number =>
  Math.max(
    80,
    ...text
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
      .map((line) => line.length),
  )

/** A part of a text replaced by another. */
export const splice = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end)

/** Something between brackets. */
interface List {
  readonly start: number
  readonly end: number
  /** Its parts, in their order. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Adds a part to the end of an object or a list as its author writes them: behind the last one, remarks at its line kept
 * with it, on a line of its own where the others have one.
 *
 * @param text of the file
 * @param list where the brackets and the parts are
 * @param part what to add, its further lines indented as if it stood at the margin
 */
export function addPart(text: string, { start, end, parts }: List, part: string): string {
  const last = parts.at(-1)
  const inside = text.slice(start + 1, end - 1)
  if (!last) return splice(text, start + 1, end - 1, text[start] === '{' ? ` ${part} ` : part)
  if (!inside.includes('\n')) {
    const line = lineLength(text, start) + part.length + 2
    if (line <= widthOf(text) && !part.includes('\n')) return splice(text, last.end, last.end, `, ${part}`)
    return splice(text, start, end, spread(text, { start, end, parts }, part))
  }
  const indent = indentAt(text, last.start)
  const lines = part.replaceAll('\n', `\n${indent}`)
  const comma = /^\s*,/.exec(text.slice(last.end, end))?.[0].length ?? 0
  const withComma = comma > 0 ? text : splice(text, last.end, last.end, ',')
  const behind = last.end + (comma || 1)
  const lineEnd = withComma.indexOf('\n', behind)
  return splice(withComma, lineEnd, lineEnd, `\n${indent}${lines},`)
}

const lineLength = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return (end < 0 ? text.length : end) - (text.lastIndexOf('\n', at - 1) + 1)
}

/** A list of one line with each part on a line of its own. */
function spread(text: string, { start, end, parts }: List, part: string): string {
  const indent = indentAt(text, start)
  const all = [...parts.map((each) => text.slice(each.start, each.end)), part]
  const lines = all.map((each) => `${indent}  ${each.replaceAll('\n', `\n${indent}  `)},\n`)
  return `${text[start]}\n${lines.join('')}${indent}${text[end - 1]}`
}
