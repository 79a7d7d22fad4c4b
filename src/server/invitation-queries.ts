import { queryOptions } from '@tanstack/react-query'
import { listInvitations } from './invitation-fns'
import { keys } from './query-keys'

export const invitationsQuery = (slug: string) =>
  queryOptions({ queryKey: keys.invitations(slug), queryFn: () => listInvitations({ data: { slug } }) })
