import { queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { listLetters } from './undelivered-fns'

export const undeliveredQuery = (slug: string) =>
  queryOptions({ queryKey: keys.undelivered(slug), queryFn: () => listLetters({ data: { slug } }) })
