import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { searchPalette } from './palette-fns'
import { keys } from './query-keys'

/** No organization has this address. */
const outside = '-'

/**
 * An answer is kept under its words, so that a late one never takes the place of a newer one. Outside of an organization
 * nothing is asked.
 */
export const paletteQuery = (organization: string | undefined, words: string) => {
  const slug = organization ?? outside
  return queryOptions({
    queryKey: [...keys.palette(slug), words],
    queryFn: ({ signal }) => searchPalette({ data: { slug, words }, signal }),
    enabled: slug !== outside && words !== '',
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })
}
