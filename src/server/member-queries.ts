import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { listMembers } from './member-fns'
import { keys } from './query-keys'

interface Shown {
  search?: string
  sort?: string
  team?: string
  outside?: string
}

export const membersQuery = (slug: string, shown: Shown = {}) =>
  infiniteQueryOptions({
    queryKey: [...keys.members(slug), shown],
    queryFn: ({ pageParam }) => listMembers({ data: { slug, ...shown, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
