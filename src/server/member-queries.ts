import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { listMembers } from './member-fns'
import { keys } from './query-keys'

export const membersQuery = (slug: string, search = '') =>
  infiniteQueryOptions({
    queryKey: keys.members(slug, search),
    queryFn: ({ pageParam }) => listMembers({ data: { slug, search, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
