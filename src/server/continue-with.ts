import { askedByPage } from '@/lib/auth/asked-by-page'
import { isProvider } from '@/lib/auth/providers'
import { failureOf } from '@/lib/auth-client'
import { AppError } from '@/lib/errors'
import { askAuth, redirect } from './answer-form'

/**
 * Leads to the sign-in of a provider. By a page that leads on and not by a redirect: that one would still belong to the form that
 * was sent, and forms of ours go nowhere else.
 */
export async function continueWith(request: Request, provider: string, next: string): Promise<Response> {
  if (!isProvider(provider)) throw new AppError('not-found')
  const login = (query: Record<string, string>) =>
    `/login?${new URLSearchParams({ callbackURL: next, ...query })}`
  const body = { provider, callbackURL: next, errorCallbackURL: login({}), disableRedirect: true }
  const answer = await askedByPage.run(true, () => askAuth(request, '/sign-in/social', JSON.stringify(body)))
  if (!answer.ok) return redirect(login({ problem: await failureOf(answer) }), answer)
  const { url }: { url: string } = await answer.json()
  const response = new Response(null, {
    headers: { refresh: `0; url=${url}`, 'content-type': 'text/html', 'cache-control': 'no-store' },
  })
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
  return response
}
