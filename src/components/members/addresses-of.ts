/** Shapes that mail programs and people write addresses in, taken apart. It says nothing about whether an address exists. */

const angled = /(?:"[^"\n]*"[ \t]*|[^<>,;\n"]*)<([^<>\n]*)>/g

/** The words before `<…>` are a name, except where an address was among them. */
const addressesIn = (before: string) =>
  before
    .replace(/"[^"]*"/g, ' ')
    .split(/\s+/)
    .filter((word) => word.includes('@'))
    .join(' ')

const bare = (word: string) =>
  word
    .replace(/^mailto:/i, '')
    .replace(/^[("'<[]+|[)"'>\].:]+$/g, '')
    .toLowerCase()

/**
 * The addresses of a pasted list, in its order: separated by commas, semicolons, spaces or lines, with or without names
 * (`Ada Lovelace <ada@x.test>`). What is no address comes along as it is, so that it can be seen and put right.
 */
export function addressesOf(text: string): string[] {
  return text
    .replace(angled, (whole: string, inner: string) => {
      const before = whole.slice(0, whole.lastIndexOf('<'))
      return ` ${addressesIn(before)} ${inner.trim()} `
    })
    .split(/[\s,;]+/)
    .map(bare)
    .filter((word) => word !== '')
}

/** The cells of a CSV file (RFC 4180), whichever of comma, semicolon and tab it separates them with. */
function rowsOf(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '')
  const [first = ''] = clean.split(/\r?\n/, 1)
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }))
  const { mark = ',' } = counts.reduce((best, each) => (each.count > best.count ? each : best))
  const rows: string[][] = [[]]
  const cell = new RegExp(` *(?:"((?:[^"]|"")*)" *|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|\\r|$)`, 'y')
  for (cell.lastIndex = 0; cell.lastIndex < clean.length; ) {
    const found = cell.exec(clean)
    // A quotation mark that is never closed: the rest is read as a list.
    if (!found) return rows
    const [, quoted, plain = '', end] = found
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end !== mark) rows.push([])
  }
  return rows
}

const hasAddress = (cell: string) => /\S@\S/.test(cell)

/** The addresses of a CSV file: its column with most of them, without the heading. */
export function addressesOfCsv(text: string): string[] {
  const rows = rowsOf(text)
  const width = Math.max(0, ...rows.slice(0, 1000).map((row) => row.length))
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row[index] ?? ''))
  const counted = columns.map((cells) => ({ cells, count: cells.filter(hasAddress).length }))
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most), {
    cells: [] as string[],
    count: 0,
  })
  if (best.count === 0) return []
  const [head = '', ...rest] = best.cells
  return (hasAddress(head) ? best.cells : rest).filter(Boolean).flatMap(addressesOf)
}
