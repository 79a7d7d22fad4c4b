import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { isSet } from '@/components/auth/callback-search'
import { leaveWhenSignedIn } from '@/components/auth/leave-when-signed-in'
import { OpenLink } from '@/components/auth/open-link'
import { SignInLinkForm } from '@/components/auth/sign-in-link-form'
import { useAuthMessages } from '@/i18n/auth'
import { safePath } from '@/lib/safe-path'
import { anyoneRequest } from '@/server/access-request'
import { answerForm } from '@/server/answer-form'
import { openSignInLink } from '@/server/open-mailed-link'

interface Search {
  /** Of the link in the letter; the page shows a button that uses it. */
  token?: string
  next?: string
  /** Set by the answer to a form that the browser sent by itself. */
  sent?: true
  /** Set by the answer to a link that is over. */
  gone?: true
  problem?: string
}

export const Route = createFileRoute('/_auth/sign-in-link')({
  validateSearch: ({ token, next, sent, gone, problem }): Search => ({
    token: token === undefined ? undefined : String(token),
    next: next === undefined ? undefined : safePath(next),
    sent: isSet(sent),
    gone: isSet(gone),
    problem: typeof problem === 'string' ? problem : undefined,
  }),
  beforeLoad: ({ search }) => leaveWhenSignedIn({ search: { callbackURL: search.next } }),
  loaderDeps: ({ search: { gone } }) => ({ gone }),
  loader: ({ deps: { gone } }) => ({ status: gone ? 410 : undefined }),
  server: {
    middleware: [anyoneRequest],
    handlers: {
      POST: ({ request }) => {
        const asked = new URL(request.url).searchParams
        const next = safePath(asked.get('next'))
        const token = asked.get('token')
        if (token) return openSignInLink(request, { token: token.slice(0, 200), next })
        return answerForm(request, {
          endpoint: '/sign-in/magic-link',
          body: (field) => ({ email: field('email').trim(), callbackURL: next }),
          done: `/sign-in-link?${new URLSearchParams({ sent: 'true', next })}`,
        })
      },
    },
  },
  head: () => ({ meta: [{ title: `${messages.titles.signInLink} · ${messages.app.name}` }] }),
  component: SignInLink,
})

function SignInLink() {
  const t = useAuthMessages()
  const { token, next, sent, gone, problem } = Route.useSearch()
  if (!token || gone)
    return <SignInLinkForm next={next} isSent={sent === true} isGone={gone === true} before={problem} />
  return (
    <OpenLink
      title={t.titles.login}
      lead={t.signIn.link.openLead}
      act={t.signIn.link.open}
      problem={problem}
    />
  )
}
