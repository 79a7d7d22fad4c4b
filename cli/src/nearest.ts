/** How many letters must be changed, added, taken away or swapped with their neighbour to make one word of the other. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line.push(
        Math.min(
          (rows[row - 1]?.[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (rows[row - 1]?.[column - 1] ?? 0) + same,
          swapped ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    rows.push(line)
  }
  return rows[one.length]?.[other.length] ?? 0
}

/**
 * The word that somebody probably meant.
 *
 * @param word what was typed
 * @param known what could have been
 * @returns the known word that begins with it, or differs from it in a third of its letters at most
 * @example nearest('psuh', ['push', 'prove']) // 'push'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const begun = word.length > 1 ? known.find((each) => each.startsWith(word)) : undefined
  if (begun) return begun
  const [best] = known
    .map((each) => ({ each, far: distance(word, each) }))
    .sort((one, other) => one.far - other.far)
  return best && best.far <= Math.max(1, Math.floor(best.each.length / 3)) ? best.each : undefined
}
