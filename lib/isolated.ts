/**
 * A sentence of a language written from right to left. What people named keeps its own direction in it: the last bracket of
 * `Acme (Berlin)` would otherwise go with the words around it.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 * @example isolated`دور ${name}`
 */
export function isolated(words: TemplateStringsArray, ...values: (string | number | undefined)[]): string {
  const apart = values.map((value) => (typeof value === 'string' && value ? `\u2068${value}\u2069` : value))
  return String.raw({ raw: words }, ...apart)
}
