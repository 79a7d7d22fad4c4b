import { messages } from '#words'
import { failure } from '#words/failure'
import type { AppError } from '@/lib/errors'
import { directionOf, type Locale } from '@/lib/languages'
import { logFailure } from '@/lib/log'
import { sentenceOf } from '../i18n/sentence'
import { appErrorOf } from './app-error-of'
import type { RequestContext } from './request-context'

/** The answer to a request that ended in an error outside of every server function and page. */
export function failureResponse(
  thrown: unknown,
  request: Request,
  { requestId, nonce, call, locale }: RequestContext,
): Response {
  if (thrown instanceof Response) return thrown
  const error = appErrorOf(thrown, requestId)
  // Who hung up gets no answer, and the broken connection was theirs, not the database's.
  if (!request.signal.aborted)
    logFailure(error, {
      method: request.method,
      path: loggable(new URL(request.url).pathname),
      organization: call.organization,
    })
  const seconds = error.retryAfter ?? (error.code === 'unavailable' ? 5 : undefined)
  const headers = seconds ? { 'retry-after': String(seconds) } : undefined
  const init = { status: error.status, headers }
  if (!request.headers.get('accept')?.includes('text/html')) {
    const { code, reason, fields } = error
    return Response.json({ code, reason, requestId, fields, message: sentenceOf(messages, error) }, init)
  }
  return new Response(page(error, nonce, locale), {
    ...init,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
  })
}

/** The one path that carries a secret. */
const loggable = (path: string) => path.replace(/(\/reset-password\/).+/, '$1…')

const page = (error: AppError, nonce: string, locale: Locale) => `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${failure.title(error.status)}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 14px/1.45 system-ui, sans-serif }
body { min-block-size: 100vh; margin: 0; display: grid; place-content: center; padding: 24px; box-sizing: border-box }
main { max-inline-size: 44ch }
h1 { font-size: 20px; font-weight: 600; margin: 0 0 8px }
p { margin: 0 0 16px }
small { opacity: 0.7 }
a { color: inherit }
</style>
</head>
<body>
<main>
<h1>${failure.title(error.status)}</h1>
<p>${sentenceOf(messages, error)}</p>
<p><a href="">${failure.again}</a> · <a href="/">${failure.home}</a></p>
<small>${error.requestId ? failure.reference(error.requestId) : ''}</small>
</main>
</body>
</html>
`
