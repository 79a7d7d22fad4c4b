import { createFileRoute, type ErrorComponentProps } from '@tanstack/react-router'
import { ErrorDocument } from '@/components/app/error-page'
import { AuthLayout } from '@/components/auth/auth-layout'
import { AuthPage } from '@/components/auth/auth-page'
import { JoinCard } from '@/components/invitation/join-card'
import { buttonVariants } from '@/components/ui/button'
import { useJoinMessages } from '@/i18n/join'
import { isAppError } from '@/lib/errors'
import { viewInvitationLink } from '@/server/join-fns'
import { getViewer } from '@/server/session-fns'

export const Route = createFileRoute('/join')({
  validateSearch: ({ token }): { token?: string } => ({
    token: token === undefined ? undefined : String(token),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps: { token = '' } }) => {
    const [link, viewer] = await Promise.all([
      viewInvitationLink({ data: { token: token.slice(0, 200) } }),
      getViewer(),
    ])
    return { link, email: viewer?.user.email }
  },
  // The address is the key: no page that this one leads to is told it.
  headers: () => ({ 'referrer-policy': 'no-referrer' }),
  head: () => ({
    meta: [
      { name: 'robots', content: 'noindex' },
      { name: 'referrer', content: 'no-referrer' },
    ],
  }),
  component: Join,
  errorComponent: GoneOrError,
})

function Join() {
  const { token = '' } = Route.useSearch()
  const { link, email } = Route.useLoaderData()
  return (
    <AuthLayout>
      <JoinCard token={token} link={link} email={email} />
    </AuthLayout>
  )
}

/** One answer for a link that is over and one that never was. */
function GoneOrError(props: ErrorComponentProps) {
  const { join, invitation } = useJoinMessages()
  if (!isAppError(props.error) || props.error.reason !== 'linkGone') return <ErrorDocument {...props} />
  return (
    <AuthLayout>
      <AuthPage title={join.goneTitle} lead={join.gone}>
        <a href="/dashboard" className={buttonVariants({ variant: 'outline', size: 'lg' })}>
          {invitation.home}
        </a>
      </AuthPage>
    </AuthLayout>
  )
}
