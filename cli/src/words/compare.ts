/** What a language does not say yet, by the way to it: `selection.deleted`. */
export interface Unsaid {
  /** What only English has. */
  readonly missing: string[]
  /** What reads as the English does, and is not among what may. */
  readonly same: string[]
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null

const hasLetters = (text: string) => /\p{L}/u.test(text)

/** The texts within a function: what it says, without the names it says it about. */
const textOf = (value: unknown): string =>
  typeof value === 'function'
    ? [...String(value).matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/gs)]
        // A compiler may write a sign by its number, whose digits are no word.
        .map(([, , text = '']) => text.replace(/\$\{[^}]*\}|\\x[0-9a-f]{2}|\\u\{?[0-9a-f]+\}?/gi, ''))
        .join(' ')
    : String(value)

/**
 * Compares the words of a language with the English ones, key by key.
 *
 * @param allowed texts, and ways to them, that are the same on purpose: a name, or a word that both languages have
 */
export function compareWords(english: unknown, own: unknown, allowed: ReadonlySet<string>, way = ''): Unsaid {
  if (isGroup(english)) {
    const found = Object.entries(english).map(([key, value]) =>
      compareWords(
        value,
        isGroup(own) ? Reflect.get(own, key) : undefined,
        allowed,
        way ? `${way}.${key}` : key,
      ),
    )
    return { missing: found.flatMap(({ missing }) => missing), same: found.flatMap(({ same }) => same) }
  }
  if (typeof own !== typeof english) return { missing: [way], same: [] }
  const text = textOf(english)
  const isSame = String(own) === String(english) && hasLetters(text)
  return { missing: [], same: isSame && !allowed.has(text) && !allowed.has(way) ? [way] : [] }
}
