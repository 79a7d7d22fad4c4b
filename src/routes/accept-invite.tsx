import { createFileRoute } from '@tanstack/react-router'
import { ErrorDocument } from '@/components/app/error-page'
import { AuthLayout } from '@/components/auth/auth-layout'
import { AuthPage } from '@/components/auth/auth-page'
import { InvitationCard } from '@/components/invitation/invitation-card'
import { buttonVariants } from '@/components/ui/button'
import { useAuthMessages } from '@/i18n/auth'
import { viewInvitation } from '@/server/invitation-answer-fns'
import { getViewer } from '@/server/session-fns'

/** What the document is answered with. */
const statusOf = { pending: undefined, unknown: 404, expired: 410, closed: 410 }

export const Route = createFileRoute('/accept-invite')({
  validateSearch: ({ id }): { id?: string } => ({ id: id === undefined ? undefined : String(id) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => {
    const [invitation, viewer] = await Promise.all([
      viewInvitation({ data: { id: deps.id ?? '' } }),
      getViewer(),
    ])
    return { invitation, email: viewer?.user.email, status: statusOf[invitation.state] }
  },
  head: () => ({
    meta: [
      { name: 'robots', content: 'noindex' },
      { name: 'referrer', content: 'no-referrer' },
    ],
  }),
  component: AcceptInvite,
  errorComponent: ErrorDocument,
})

function AcceptInvite() {
  const t = useAuthMessages()
  const { id = '' } = Route.useSearch()
  const { invitation, email } = Route.useLoaderData()
  if (invitation.state === 'pending')
    return (
      <AuthLayout>
        <InvitationCard id={id} invitation={invitation} email={email} />
      </AuthLayout>
    )
  const words = {
    unknown: { title: t.invitation.unknownTitle, lead: t.invitation.unknown },
    expired: { title: t.invitation.expiredTitle, lead: t.invitation.expired },
    closed: { title: t.invitation.closedTitle, lead: t.invitation.closed },
  }[invitation.state]
  return (
    <AuthLayout>
      <AuthPage {...words}>
        <a
          href={email ? '/dashboard' : '/login'}
          className={buttonVariants({ variant: 'outline', size: 'lg' })}
        >
          {email ? t.invitation.home : t.auth.login.submit}
        </a>
      </AuthPage>
    </AuthLayout>
  )
}
