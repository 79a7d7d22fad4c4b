/** Better Auth over HTTP, from the browser: the six calls these pages make, without the library's own client. */

export type AuthFailure =
  | 'credentials'
  | 'unconfirmed'
  | 'limit'
  | 'email'
  | 'name'
  | 'password'
  | 'weak'
  | 'link'
  | 'mail'
  | 'origin'
  | 'offline'
  | 'unexpected'

export type AuthResult = { ok: true } | { ok: false; failure: AuthFailure; seconds?: number }

const failures: Record<string, AuthFailure> = {
  INVALID_EMAIL_OR_PASSWORD: 'credentials',
  EMAIL_NOT_VERIFIED: 'unconfirmed',
  TOO_MANY_ATTEMPTS: 'limit',
  INVALID_EMAIL: 'email',
  VALIDATION_ERROR: 'email',
  NAME_INVALID: 'name',
  INVALID_PASSWORD: 'password',
  PASSWORD_TOO_SHORT: 'password',
  PASSWORD_TOO_LONG: 'password',
  PASSWORD_WEAK: 'weak',
  INVALID_TOKEN: 'link',
  MAIL_UNAVAILABLE: 'mail',
  INVALID_ORIGIN: 'origin',
  MISSING_OR_NULL_ORIGIN: 'origin',
}

/** What an answer that is not `ok` means for the person. */
export const failureOf = async (response: Response): Promise<AuthFailure> =>
  response.status === 429 ? 'limit' : (failures[await codeOf(response)] ?? 'unexpected')

export const isAuthFailure = (value: unknown): value is AuthFailure =>
  value === 'limit' || value === 'unexpected' || Object.values(failures).some((failure) => failure === value)

async function codeOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined)
  const known = typeof body === 'object' && body !== null && 'code' in body
  return known && typeof body.code === 'string' ? body.code : ''
}

async function post(path: string, body: Record<string, unknown> = {}): Promise<AuthResult> {
  let response: Response
  try {
    response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return { ok: false, failure: 'offline' }
  }
  if (response.ok) return { ok: true }
  if (response.status === 429) {
    return { ok: false, failure: 'limit', seconds: Number(response.headers.get('x-retry-after')) || 60 }
  }
  return { ok: false, failure: await failureOf(response) }
}

export const signIn = (input: { email: string; password: string }) => post('/sign-in/email', input)

/** Answers the same for an address that already has an account; its owner gets a letter about it. */
export const signUp = (input: { name: string; email: string; password: string; callbackURL: string }) =>
  post('/sign-up/email', input)

export const signOut = () => post('/sign-out')

export const resendVerification = (input: { email: string; callbackURL: string }) =>
  post('/send-verification-email', input)

export const requestPasswordReset = ({ email, next }: { email: string; next: string }) =>
  post('/request-password-reset', { email, redirectTo: resetPage(next) })

/** Where a reset link leads, and where it leads from there. */
export const resetPage = (next: string): string => `/reset-password?${new URLSearchParams({ next })}`

export const resetPassword = (input: { token: string; newPassword: string }) => post('/reset-password', input)
