import { queryOptions } from '@tanstack/react-query'
import { listJoinable } from './join-by-domain-fns'
import { keys } from './query-keys'

export const joinableQuery = queryOptions({
  queryKey: keys.joinableOrganizations,
  queryFn: () => listJoinable(),
})
