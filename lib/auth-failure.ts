/** Why somebody was not signed in, as the pages say it. Apart from what signs in: every page may be shown it in its address. */
const failures = [
  'credentials',
  'unconfirmed',
  'limit',
  'email',
  'name',
  'password',
  'weak',
  'link',
  'code',
  'step',
  'passkey',
  'unlinked',
  'declined',
  'taken',
  'provider',
  'mail',
  'origin',
  'offline',
  'unexpected',
] as const

export type AuthFailure = (typeof failures)[number]

export const isAuthFailure = (value: unknown): value is AuthFailure =>
  failures.some((failure) => failure === value)
