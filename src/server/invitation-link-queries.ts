import { queryOptions } from '@tanstack/react-query'
import { listInvitationLinks } from './invitation-link-fns'
import { keys } from './query-keys'

/** Below the key of the invitations, which are looked at together. */
export const invitationLinksQuery = (slug: string) =>
  queryOptions({
    queryKey: [...keys.invitations(slug), 'links'] as const,
    queryFn: () => listInvitationLinks({ data: { slug } }),
  })
