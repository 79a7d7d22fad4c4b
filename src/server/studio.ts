import { AppError } from '@/lib/errors'
import { isHttps } from '@/lib/origin'
import { askStudio, isEntered, sealEntrance, studioMinutes, studioPerson, tryPassword } from '@/lib/studio'
import { readBody } from './read-body'

const cookieName = 'studio_entrance'
const known = /^(?:\/(?:studio\.css|fonts\/[a-z]+\.woff2|browser\/[a-z-]+(?:\.js)?|api\/[a-z]+))?$/
const mostBytes = 2_000_000

/** The studio of this server, for the people whom the environment names; for everybody else there is nothing here. */
export async function studioResponse(request: Request): Promise<Response> {
  const person = await studioPerson(request)
  const { pathname, search } = new URL(request.url)
  const path = pathname.replace(/\/$/, '').slice('/studio'.length)
  if (!person) throw new AppError('not-found')
  if (request.method === 'POST' && path === '/enter') {
    const outcome = await tryPassword(person, await passwordIn(request))
    if (outcome === 'right') return redirect('/studio', cookie(sealEntrance(person), studioMinutes * 60))
    return redirect(`/studio?problem=${outcome}`)
  }
  if (request.method === 'POST' && path === '/leave') return redirect('/studio', cookie('', 0))
  if (!known.test(path)) throw new AppError('not-found')
  const headers = new Headers()
  for (const name of ['content-type', 'x-studio-key']) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const answer = await askStudio(person, `/studio${path}${path === '' ? search : ''}`, {
    entered: isEntered(person, cookieOf(request)),
    method: request.method,
    headers,
    signal: request.signal,
    body:
      request.method === 'POST' ? new Uint8Array(await readBody(request, mostBytes, 'tooLarge')) : undefined,
  }).catch((cause: unknown) => {
    throw cause instanceof AppError
      ? cause
      : new AppError('unavailable', { detail: 'no studio listens', cause })
  })
  return answer
}

async function passwordIn(request: Request): Promise<string> {
  const form = await request.formData().catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : new AppError('invalid', { reason: 'payload' })
  })
  const password = form.get('password')
  return typeof password === 'string' ? password.slice(0, 1000) : ''
}

const cookieOf = (request: Request): string | undefined =>
  request.headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((one) => one.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1)

const cookie = (value: string, seconds: number): string =>
  `${cookieName}=${value}; Path=/studio; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isHttps() ? '; Secure' : ''}`

const redirect = (location: string, setCookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location, ...(setCookie === undefined ? {} : { 'set-cookie': setCookie }) },
  })
