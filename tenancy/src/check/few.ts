/**
 * A list for a sentence: the first three, and how many more there are.
 *
 * @example few(['a', 'b', 'c', 'd']) // 'a, b, c and 1 more'
 */
export const few = (all: readonly string[]): string =>
  all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '')
