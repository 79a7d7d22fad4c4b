const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

const split = (text: string) => plain(text).split(/[^\p{L}\p{N}@.]+/u)

/** Whether each of the words is somewhere in the texts, whatever their case and accents. */
export function matches(words: string, ...texts: readonly (string | undefined)[]): boolean {
  const text = plain(texts.join(' '))
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Whether each of the words begins one of the text. */
export function begins(words: string, text: string): boolean {
  const all = split(text)
  return split(words).every((word) => all.some((one) => one.startsWith(word)))
}
