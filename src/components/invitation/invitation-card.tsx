import { useState } from 'react'
import { AuthPage } from '@/components/auth/auth-page'
import { useAuthMessages } from '@/i18n/auth'
import type { PendingInvitation } from '@/lib/invitations'
import { InvitationAnswer } from './invitation-answer'
import { InvitationSignIn } from './invitation-sign-in'
import { OrganizationPage } from './organization-page'

interface InvitationCardProps {
  id: string
  invitation: PendingInvitation
  /** Of the person signed in. */
  email: string | undefined
}

/** Who invites whom to what, in the colour of the organization, and what this person can do about it. */
export function InvitationCard({ id, invitation, email }: InvitationCardProps) {
  const t = useAuthMessages()
  const [declined, setDeclined] = useState(false)
  const { organization, inviter, role, recipient } = invitation
  if (declined) {
    return <AuthPage title={t.invitation.declinedTitle(organization.name)} lead={t.invitation.declined} />
  }
  return (
    <OrganizationPage
      organization={organization}
      title={t.invitation.title(organization.name)}
      lead={t.invitation.lead(inviter, role)}
    >
      {recipient === 'you' ? (
        <InvitationAnswer id={id} onDeclined={() => setDeclined(true)} />
      ) : (
        <InvitationSignIn id={id} invitation={invitation} email={email} />
      )}
    </OrganizationPage>
  )
}
