import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { searchPalette } from './palette-fns'
import { keys } from './query-keys'

/** An answer is kept under its words, so that a late one never takes the place of a newer one. */
export const paletteQuery = (slug: string, words: string) =>
  queryOptions({
    queryKey: [...keys.palette(slug), words],
    queryFn: ({ signal }) => searchPalette({ data: { slug, words }, signal }),
    enabled: slug !== '' && words !== '',
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })
