import { Link } from '@tanstack/react-router'
import { SignOutButton } from '@/components/auth/sign-out-button'
import { buttonVariants } from '@/components/ui/button'
import { useAuthMessages } from '@/i18n/auth'
import type { PendingInvitation } from '@/lib/invitations'

interface InvitationSignInProps {
  id: string
  invitation: PendingInvitation
  email: string | undefined
}

/** The invitation waits for another account, or for one: each way leads back here. */
export function InvitationSignIn({ id, invitation, email }: InvitationSignInProps) {
  const t = useAuthMessages()
  const callbackURL = `/accept-invite?${new URLSearchParams({ id })}`
  const { sentTo, recipient } = invitation
  if (recipient === 'somebody-else') {
    return (
      <div className="grid gap-4">
        <p>{t.invitation.somebodyElse(sentTo, email ?? '')}</p>
        <SignOutButton>{t.invitation.signOut}</SignOutButton>
      </div>
    )
  }
  if (recipient === 'unconfirmed') {
    return (
      <div className="grid gap-4">
        <p>{t.invitation.unconfirmed}</p>
        <Link to="/verify-email" search={{ next: callbackURL }} className={buttonVariants({ size: 'lg' })}>
          {t.invitation.confirm}
        </Link>
      </div>
    )
  }
  return (
    <div className="grid gap-4">
      <p>{t.invitation.sentTo(sentTo)}</p>
      <div className="grid gap-2">
        <Link to="/signup" search={{ callbackURL }} className={buttonVariants({ size: 'lg' })}>
          {t.invitation.createAccount}
        </Link>
        <Link
          to="/login"
          search={{ callbackURL }}
          className={buttonVariants({ size: 'lg', variant: 'outline' })}
        >
          {t.invitation.signIn}
        </Link>
      </div>
    </div>
  )
}
