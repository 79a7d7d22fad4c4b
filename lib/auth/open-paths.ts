import { askedByPage } from './asked-by-page'
import { isProvider } from './providers'

/**
 * What of Better Auth answers over HTTP. Everything else is 404 there, also what a later version adds: organizations,
 * members and invitations have one way in, the line of src/server/access.ts.
 */
const open = new Set([
  '/sign-up/email',
  '/sign-in/email',
  '/sign-in/magic-link',
  '/sign-out',
  '/get-session',
  '/send-verification-email',
  '/request-password-reset',
  '/reset-password',
  '/reset-password/:token',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/generate-authenticate-options',
  '/passkey/verify-authentication',
  '/callback/:id',
  '/ok',
])

/** What only a form of our own pages opens, so that no other site can begin it with a mere link. */
const openToPages = new Set(['/magic-link/verify', '/verify-email', '/sign-in/social'])

/** Whether an endpoint, by the path that Better Auth knows it by, answers this request. */
export const isOpen = (path: string) =>
  open.has(path) || (openToPages.has(path) && askedByPage.getStore() === true)

/**
 * The endpoint that a path below /api/auth leads to, if it is one of those. Nothing else gets as far as Better Auth, which counts
 * each path by itself before it looks whether there is one: every path that somebody makes up would be a row in the table of limits.
 */
export function endpointAt(path: string): string | undefined {
  const [, parent, last = ''] = /^(\/reset-password|\/callback)\/([^/]+)$/.exec(path) ?? []
  if (parent === '/callback') return isProvider(last) ? '/callback/:id' : undefined
  if (parent) return /^[\w-]{1,64}$/.test(last) ? '/reset-password/:token' : undefined
  return isOpen(path) && !path.includes(':') ? path : undefined
}
