import { createFileRoute, redirect } from '@tanstack/react-router'
import { messages } from '#words'
import { ConfirmEmail } from '@/components/account/confirm-email'
import { viewConfirmEmail } from '@/server/email-change-fns'
import { getViewer } from '@/server/session-fns'

/** Where the letter to a new address leads. The link signs nobody in: it is for who asked for it, in their own session. */
export const Route = createFileRoute('/_auth/confirm-email')({
  validateSearch: ({ token }): { token?: string } => ({
    token: token === undefined ? undefined : String(token),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps: { token = '' }, location }) => {
    const viewer = await getViewer()
    if (!viewer) throw redirect({ to: '/login', search: { callbackURL: location.href } })
    const wanted = await viewConfirmEmail({ data: { token } })
    return { own: viewer.user.email, wanted, status: wanted ? undefined : 410 }
  },
  head: () => ({
    meta: [
      { title: `${messages.titles.confirmEmail} · ${messages.app.name}` },
      { name: 'referrer', content: 'no-referrer' },
    ],
  }),
  component: Confirm,
})

function Confirm() {
  const { token = '' } = Route.useSearch()
  const { own, wanted } = Route.useLoaderData()
  return <ConfirmEmail token={token} own={own} wanted={wanted?.email} />
}
