import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { rateLimit } from '../../db/schema'
import { countUse } from '../limits'

/** Per address of the caller and path, counted in the database, so that every process counts together. */
export const ruleOf: Record<string, { window: number; max: number } | false> = {
  '/sign-in/email': { window: 60, max: 5 },
  '/sign-up/email': { window: 60, max: 3 },
  '/sign-in/magic-link': { window: 60, max: 3 },
  '/magic-link/verify': { window: 60, max: 10 },
  '/two-factor/verify-totp': { window: 60, max: 10 },
  '/two-factor/verify-backup-code': { window: 60, max: 10 },
  '/passkey/generate-authenticate-options': { window: 60, max: 60 },
  '/passkey/verify-authentication': { window: 60, max: 10 },
  '/sign-in/social': { window: 60, max: 20 },
  '/callback/*': { window: 60, max: 20 },
  '/request-password-reset': { window: 60, max: 3 },
  '/send-verification-email': { window: 60, max: 3 },
  '/reset-password': { window: 60, max: 5 },
  // Counted by `countResetLink`, which leaves the token out.
  '/reset-password/*': false,
}

/** Per account, whatever address the caller has: guesses at one password or code, and letters to one mailbox. */
const accountRules = {
  'sign-in': { seconds: 15 * 60, max: 20 },
  'second-step': { seconds: 15 * 60, max: 10 },
  /** Whatever somebody who is signed in shows that they are themselves by. */
  confirm: { seconds: 15 * 60, max: 10 },
  /** One code of an app. */
  code: { seconds: 2 * 60, max: 1 },
  letter: { seconds: 60 * 60, max: 10 },
  /** The password of who is signed in, asked again. */
  password: { seconds: 15 * 60, max: 10 },
  /** The password that opens the studio of a server, asked of who is signed in. */
  studio: { seconds: 15 * 60, max: 5 },
}

export type AccountRule = keyof typeof accountRules

/**
 * Counts the opening of a link in a letter, and answers the seconds to wait, or 0. Its token is in the path, so that Better Auth would
 * count each link by itself.
 */
export const countResetLink = (network: string): Promise<number> =>
  countUse(`reset-link|${network}`, { max: 30, seconds: 60 })

/** The e-mail address or id is hashed: the table of limits need not know who tried to sign in. */
const keyOf = (rule: AccountRule, account: string) =>
  `${rule}|${createHash('sha256').update(account.trim().toLowerCase()).digest('base64url')}`

/** Counts one attempt and answers the seconds to wait, or 0. */
export const countAttempt = (rule: AccountRule, account: string): Promise<number> =>
  countUse(keyOf(rule, account), accountRules[rule])

export async function forgetAttempts(rule: AccountRule, account: string): Promise<void> {
  await authDb.delete(rateLimit).where(eq(rateLimit.key, keyOf(rule, account)))
}
