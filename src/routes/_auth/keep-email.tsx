import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { KeepEmail } from '@/components/account/keep-email'
import { viewKeepEmail } from '@/server/email-change-fns'

/** Where the letter to an old address leads: whoever reads that mailbox needs no session, which they may not have any more. */
export const Route = createFileRoute('/_auth/keep-email')({
  validateSearch: ({ token }): { token?: string } => ({
    token: token === undefined ? undefined : String(token),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps: { token = '' } }) => {
    const change = await viewKeepEmail({ data: { token } })
    return { change, status: change ? undefined : 410 }
  },
  head: () => ({
    meta: [
      { title: `${messages.titles.keepEmail} · ${messages.app.name}` },
      { name: 'referrer', content: 'no-referrer' },
    ],
  }),
  component: Keep,
})

function Keep() {
  const { token = '' } = Route.useSearch()
  return <KeepEmail token={token} change={Route.useLoaderData().change} />
}
