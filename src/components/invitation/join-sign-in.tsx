import { Link } from '@tanstack/react-router'
import { buttonVariants } from '@/components/ui/button'
import { useJoinMessages } from '@/i18n/join'

/** The link waits for an account: each way leads back here. */
export function JoinSignIn({ token, unconfirmed }: { token: string; unconfirmed: boolean }) {
  const { join, invitation } = useJoinMessages()
  const callbackURL = `/join?${new URLSearchParams({ token })}`
  if (unconfirmed) {
    return (
      <div className="grid gap-4">
        <p>{invitation.unconfirmed}</p>
        <Link to="/verify-email" search={{ next: callbackURL }} className={buttonVariants({ size: 'lg' })}>
          {invitation.confirm}
        </Link>
      </div>
    )
  }
  return (
    <div className="grid gap-4">
      <p>{join.signedOut}</p>
      <div className="grid gap-2">
        <Link to="/signup" search={{ callbackURL }} className={buttonVariants({ size: 'lg' })}>
          {invitation.createAccount}
        </Link>
        <Link
          to="/login"
          search={{ callbackURL }}
          className={buttonVariants({ size: 'lg', variant: 'outline' })}
        >
          {join.signIn}
        </Link>
      </div>
    </div>
  )
}
