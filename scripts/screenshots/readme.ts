import type { PageShot } from './page-shot'

const titles: Record<string, string> = { rtl: 'right to left, in Arabic' }

/** A table for each page with the pictures that there are of it, a row of names over a row of pictures. */
export function readme(
  shots: readonly PageShot[],
  kinds: readonly string[][],
  files: readonly string[],
): string {
  const row = (cells: string[], width: number) =>
    `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`
  const tables = shots.flatMap(({ name }) => {
    const rows = kinds
      .map((row) => row.filter((kind) => files.includes(`${name}-${kind}.webp`)))
      .filter((row) => row.length > 0)
    const width = Math.max(...rows.map(({ length }) => length))
    const lines = rows.flatMap((row) => [
      row.map((kind) => titles[kind] ?? kind),
      row.map((kind) => `![${name}, ${titles[kind] ?? kind}](${name}-${kind}.webp)`),
    ])
    const [head, ...body] = lines.map((cells) => row(cells, width))
    return rows.length === 0
      ? []
      : [`## ${name}`, [head, row([], width).replaceAll('  ', ' --- '), ...body].join('\n')]
  })
  return `${['# Every page', 'Taken by `npm run screenshots`.', ...tables].join('\n\n')}\n`
}
