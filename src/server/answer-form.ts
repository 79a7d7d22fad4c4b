import { handleAuth } from '@/lib/auth/handler'
import { asksForSecondStep, failureOf } from '@/lib/auth-client'
import { AppError } from '@/lib/errors'

type ReadField = (name: string) => string

interface Form {
  /** Of Better Auth, below /api/auth. */
  endpoint: string | ((field: ReadField) => string)
  body(field: ReadField): Record<string, unknown>
  /** Where to go when it worked. */
  done: string
  /** Where to go when it worked and a code is asked for as well. */
  secondStep?: string
  /** Where to go when it did not; the page itself unless said otherwise. */
  failed?: Partial<Record<string, string>>
}

/** Answers a form of the sign-in pages that the browser sent by itself, before the page woke up or without scripts. */
export async function answerForm(request: Request, { endpoint, body, ...where }: Form): Promise<Response> {
  const form = await request.formData().catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : new AppError('invalid', { reason: 'payload' })
  })
  const text: ReadField = (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const path = typeof endpoint === 'string' ? endpoint : endpoint(text)
  const answer = await askAuth(request, path, JSON.stringify(body(text)))
  return redirect(await locationAfter(answer, new URL(request.url), where), answer)
}

async function locationAfter(
  answer: Response,
  page: URL,
  { done, secondStep, failed }: Omit<Form, 'endpoint' | 'body'>,
): Promise<string> {
  if (answer.ok) return secondStep && (await asksForSecondStep(answer)) ? secondStep : done
  const problem = await failureOf(answer)
  page.searchParams.set('problem', problem)
  return failed?.[problem] ?? `${page.pathname}${page.search}`
}

/** Asks Better Auth for the caller of this request, as if they had asked for `path` below /api/auth. */
export async function askAuth(request: Request, path: string, body?: string): Promise<Response> {
  const headers = new Headers(request.headers)
  for (const name of ['content-length', 'content-encoding', 'content-type', 'transfer-encoding'])
    headers.delete(name)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const inner = new Request(new URL(`/api/auth${path}`, request.url), {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body === undefined ? {} : { body }),
  })
  Object.defineProperty(inner, 'ip', { value: Reflect.get(request, 'ip') })
  return await handleAuth(inner)
}

/** Sends the browser on, with the cookies of an answer. */
export function redirect(location: string, answer: Response): Response {
  const response = new Response(null, { status: 303, headers: { location } })
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
  return response
}
