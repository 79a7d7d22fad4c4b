import { handleAuth } from '@/lib/auth/handler'
import { failureOf } from '@/lib/auth-client'
import { AppError } from '@/lib/errors'

interface Form {
  /** Of Better Auth, below /api/auth. */
  endpoint: string
  body(field: (name: string) => string): Record<string, string>
  /** Where to go when it worked. */
  done: string
  /** Where to go when it did not; the page itself unless said otherwise. */
  failed?: Partial<Record<string, string>>
}

/** Answers a form of the sign-in pages that the browser sent by itself, before the page woke up or without scripts. */
export async function answerForm(
  request: Request,
  { endpoint, body, done, failed }: Form,
): Promise<Response> {
  const form = await request.formData().catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : new AppError('invalid', { reason: 'payload' })
  })
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const headers = new Headers(request.headers)
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) headers.delete(name)
  headers.set('content-type', 'application/json')
  const url = new URL(request.url)
  const inner = new Request(new URL(`/api/auth${endpoint}`, url), {
    method: 'POST',
    headers,
    body: JSON.stringify(body(text)),
  })
  Object.defineProperty(inner, 'ip', { value: Reflect.get(request, 'ip') })
  const answer = await handleAuth(inner)
  const problem = answer.ok ? undefined : await failureOf(answer)
  if (problem) url.searchParams.set('problem', problem)
  const location = problem ? (failed?.[problem] ?? `${url.pathname}${url.search}`) : done
  const response = new Response(null, { status: 303, headers: { location } })
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
  return response
}
