import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useLinkMessages, useLinkSentence } from '@/i18n/invitation-links'
import type { LinkDays } from '@/lib/link-limits'
import { createInvitationLink, revokeInvitationLink } from '@/server/invitation-link-fns'
import { invitationLinksQuery } from '@/server/invitation-link-queries'

interface NewLink {
  slug: string
  role: string
  maximumUses: number | undefined
  days: LinkDays
  team: string | undefined
}

/** Makes a link to join, and takes one back. */
export function useLinkActs(slug: string) {
  const words = useLinkMessages()
  const sentence = useLinkSentence()
  const queryClient = useQueryClient()
  const onSettled = () => queryClient.invalidateQueries({ queryKey: invitationLinksQuery(slug).queryKey })
  const make = useMutation({ mutationFn: (data: NewLink) => createInvitationLink({ data }), onSettled })
  const revoke = useMutation({
    mutationFn: (data: { slug: string; id: string }) => revokeInvitationLink({ data }),
    onSuccess: () => toast.success(words.revoked),
    onError: (error) => toast.error(sentence(error)),
    onSettled,
  })
  return { make, revoke }
}
