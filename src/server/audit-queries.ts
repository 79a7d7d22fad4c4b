import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AuditFilter } from '@/lib/audit-filter'
import { getAuditFrame, listEntries } from './audit-fns'
import { keys } from './query-keys'

export const auditQuery = (slug: string, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: keys.auditEntries(slug, JSON.stringify(filter)),
    queryFn: ({ pageParam }) => listEntries({ data: { slug, ...filter, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })

export const auditFrameQuery = (slug: string) =>
  queryOptions({ queryKey: keys.auditFrame(slug), queryFn: () => getAuditFrame({ data: { slug } }) })
