import { askedByPage } from '@/lib/auth/asked-by-page'
import { env } from '@/lib/env'
import { safePath } from '@/lib/safe-path'
import { askAuth, redirect } from './answer-form'

/** The page that a link in a letter leads to, or that asks for another one. */
const page = (query: Record<string, string>): string => `/sign-in-link?${new URLSearchParams(query)}`

/**
 * Signs in with the link of a letter. Only the button of our page begins this: programs that look at letters before people
 * do follow every link in them, and would use it up.
 */
export async function openSignInLink(request: Request, token: string, next: string): Promise<Response> {
  const query = new URLSearchParams({ token, callbackURL: next, errorCallbackURL: page({ next }) })
  const answer = await askedByPage.run(true, () => askAuth(request, `/magic-link/verify?${query}`))
  if (answer.status === 429) return redirect(page({ next, problem: 'limit' }), answer)
  const { pathname, search, searchParams } = new URL(
    answer.headers.get('location') ?? page({ next, error: 'none' }),
    env.BETTER_AUTH_URL,
  )
  const isOver = pathname === '/sign-in-link' && searchParams.has('error')
  return redirect(isOver ? page({ next, gone: 'true' }) : safePath(`${pathname}${search}`), answer)
}
