const longestName = 64

/**
 * A name somebody typed, fit for a subject and a text part: one line, no invisible or direction-changing characters, and
 * nothing that a mail program would turn into a link.
 */
export const safeName = (name: string): string => {
  const line = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  const short = characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : line
  return short.replace(/([.:@/])(?=[^\s])/g, '$1\u2060')
}
