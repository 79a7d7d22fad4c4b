import { queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { listClosedOrganizations } from './removal-fns'

export const closedOrganizationsQuery = queryOptions({
  queryKey: keys.closedOrganizations,
  queryFn: () => listClosedOrganizations(),
})
