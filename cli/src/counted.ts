const number = new Intl.NumberFormat('en')

/**
 * So many of something, as a person reads it.
 *
 * @param several what more than one is called, or none
 * @example counted(1, 'row') // 1 row
 * @example counted(12_000, 'index', 'indexes') // 12,000 indexes
 */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : several}`
