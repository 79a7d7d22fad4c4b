import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query'
import { searchPalette } from './palette-fns'
import { keys } from './query-keys'

/** An answer is kept under its words, so that a late one never takes the place of a newer one. Outside of an organization nothing is asked. */
export const paletteQuery = (slug: string | undefined, words: string) =>
  queryOptions({
    queryKey: slug ? [...keys.palette(slug), words] : keys.nowhere,
    queryFn: slug && words ? ({ signal }) => searchPalette({ data: { slug, words }, signal }) : skipToken,
    gcTime: 60_000,
    placeholderData: slug ? keepPreviousData : undefined,
  })
