/** Better Auth over HTTP, from the browser: the calls these pages make, without the library's own client. */

import type { AuthFailure } from './auth-failure'

/** `secondStep`: the first one is done, and a code is asked for. */
export type AuthResult =
  | { ok: true; secondStep?: boolean }
  | { ok: false; failure: AuthFailure; seconds?: number }

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
  INVALID_CODE: 'code',
  INVALID_BACKUP_CODE: 'code',
  INVALID_TWO_FACTOR_COOKIE: 'step',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'step',
  PASSKEY_NOT_FOUND: 'passkey',
  CHALLENGE_NOT_FOUND: 'passkey',
  AUTHENTICATION_FAILED: 'passkey',
  MAIL_UNAVAILABLE: 'mail',
  INVALID_ORIGIN: 'origin',
  MISSING_OR_NULL_ORIGIN: 'origin',
}

/** What an answer that is not `ok` means for the person. */
export const failureOf = async (response: Response): Promise<AuthFailure> =>
  response.status === 429 ? 'limit' : (failures[await codeOf(response)] ?? 'unexpected')

async function codeOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined)
  const known = typeof body === 'object' && body !== null && 'code' in body
  return known && typeof body.code === 'string' ? body.code : ''
}

/** Whether what went well was only the first step of signing in. */
export async function asksForSecondStep(response: Response): Promise<boolean> {
  const body: unknown = await response.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && 'twoFactorRedirect' in body
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
  if (response.ok) return { ok: true, secondStep: await asksForSecondStep(response) }
  if (response.status === 429) {
    return { ok: false, failure: 'limit', seconds: Number(response.headers.get('x-retry-after')) || 60 }
  }
  return { ok: false, failure: await failureOf(response) }
}

export const signIn = (input: { email: string; password: string }) => post('/sign-in/email', input)

/** Answers the same for an address without an account, where nothing is sent. */
export const sendSignInLink = (input: { email: string; callbackURL: string }) =>
  post('/sign-in/magic-link', input)

/** Signs in with what `askForPasskey` answered. */
export const signInWithPasskey = (response: object) => post('/passkey/verify-authentication', { response })

interface SecondStep {
  code: string
  /** Whether this device need not be asked again. */
  trustDevice: boolean
}

/** Takes a code of the app or a backup code; they look different. */
export const takeSecondStep = ({ code, trustDevice }: SecondStep) =>
  post(secondStepOf(code), { code: plainCode(code), trustDevice })

/** People type codes with spaces, as their app shows them. */
export const plainCode = (code: string): string => code.replaceAll(/\s/g, '')

export const secondStepOf = (code: string): string =>
  /^\d+$/.test(plainCode(code)) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'

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
