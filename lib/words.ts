/**
 * What every language has to say of a file of English words: the same keys, functions of the same parameters, and for each text
 * a text.
 *
 * @example export const teams: Words<typeof english> = { new: 'Nouvelle équipe', … }
 */
export type Words<English> = English extends (...parameters: infer Parameters) => string
  ? (...parameters: Parameters) => string
  : English extends string
    ? string
    : { [Key in keyof English]: Words<English[Key]> }

/** The words for a key that came out of a row or from the server, and that may have none. */
export const wordFor = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined
