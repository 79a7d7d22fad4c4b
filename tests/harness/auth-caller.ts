import { readdir, readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { authDb } from '../../db/auth-db'
import { rateLimit, user, verification } from '../../db/schema'
import { auth } from '../../lib/auth'
import { stampClientAddress } from '../../lib/auth/client-address'
import { handleAuth } from '../../lib/auth/handler'
import { env } from '../../lib/env'
import { openVerification } from '../../src/server/open-mailed-link'

const mailbox = resolve(env.REFACTKIT_DATA, 'mailbox')
export const password = 'correct horse battery'
const firstAddress = '10.0.0.1'

interface Options {
  headers?: Record<string, string>
  cookie?: string
}

/** Where the caller's socket comes from; every test begins at the same address. */
export const caller = { address: firstAddress }

/** Nobody has an account, a letter or an attempt behind them: for `beforeEach`. */
export async function startOver(): Promise<void> {
  caller.address = firstAddress
  await authDb.delete(rateLimit)
  await authDb.delete(user)
  await authDb.delete(verification)
  await rm(mailbox, { recursive: true, force: true })
}

/** A request as it arrives: with the address of its socket, from a page of our own. */
function arriving(path: string, init: RequestInit, { headers = {}, cookie }: Options): Request {
  const request = new Request(`${env.BETTER_AUTH_URL}${path}`, {
    ...init,
    headers: {
      origin: env.BETTER_AUTH_URL,
      'content-type': 'application/json',
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
  })
  Object.defineProperty(request, 'ip', { value: caller.address })
  // As the server does before anything else.
  stampClientAddress(request)
  return request
}

async function read(response: Response) {
  const text = await response.text()
  const cookies = response.headers.getSetCookie()
  return {
    status: response.status,
    text,
    cookies,
    cookie: cookies.map((line) => line.split(';', 1)[0]).join('; '),
    location: response.headers.get('location') ?? '',
    retryAfter: response.headers.get('x-retry-after'),
  }
}

/** Asks Better Auth over HTTP, below /api/auth. */
export async function call(path: string, body?: object, options: Options = {}) {
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'GET' }
  return read(await handleAuth(arriving(`/api/auth${path}`, init, options)))
}

interface Letter {
  to: string
  subject: string
  text: string
  html: string
}

export async function letters(to: string): Promise<Letter[]> {
  const names = await readdir(mailbox).catch(() => [])
  const all = names
    .sort()
    .map(async (name): Promise<Letter> => JSON.parse(await readFile(resolve(mailbox, name), 'utf8')))
  return (await Promise.all(all)).filter((letter) => letter.to === to)
}

/** The path of the newest link in somebody's mailbox. */
export async function newestLink(to: string): Promise<string> {
  const text = (await letters(to)).at(-1)?.text ?? ''
  return /https?:\/\/[^\s/]+(\/\S+)/.exec(text)?.[1] ?? ''
}

/** Follows a link of a letter, and presses the button of the page that one to confirm an address leads to. */
export async function follow(link: string, options: Options = {}) {
  const { pathname, searchParams } = new URL(link, env.BETTER_AUTH_URL)
  if (pathname !== '/verify-email') return call(link.replace(/^\/api\/auth/, ''), undefined, options)
  const { token = '', next = '/' } = Object.fromEntries(searchParams)
  return read(await openVerification(arriving(link, { method: 'POST' }, options), { token, next }))
}

export const signUp = (email: string, more: object = {}) =>
  call('/sign-up/email', { name: 'Ada', email, password, callbackURL: '/accept-invite?id=7', ...more })

export const signIn = (email: string, word = password) => call('/sign-in/email', { email, password: word })

export async function confirmed(email: string): Promise<string> {
  await auth.api.signUpEmail({ body: { name: 'Ada', email, password } })
  const { cookie } = await follow(await newestLink(email))
  return cookie
}

export const isSignedIn = async (cookie: string) =>
  (await call('/get-session', undefined, { cookie })).text !== 'null'

export async function resetToken(email: string): Promise<string> {
  await call('/request-password-reset', { email })
  const { location } = await follow(await newestLink(email))
  return new URL(location).searchParams.get('token') ?? ''
}
