import { and, eq, exists, isNotNull } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { account, passkey, user } from '../../db/schema'
import { confirmedSeconds } from './lifetimes'

/** How somebody can show that it is them, besides their cookie. */
export type WayToConfirm = 'password' | 'passkey' | 'code' | 'mail'

/**
 * What this person is asked for. A password alone is not enough where a second step was chosen; a code by mail is for those
 * who have nothing else.
 */
export async function waysToConfirm(userId: string): Promise<WayToConfirm[]> {
  const password = authDb
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential'), isNotNull(account.password)))
  const key = authDb.select({ id: passkey.id }).from(passkey).where(eq(passkey.userId, userId))
  const [has] = await authDb
    .select({ code: user.twoFactorEnabled, password: exists(password), passkey: exists(key) })
    .from(user)
    .where(eq(user.id, userId))
  if (!has) return []
  const first: WayToConfirm[] = has.code ? ['code'] : has.password ? ['password'] : []
  const ways = has.passkey ? [...first, 'passkey' as const] : first
  return ways.length > 0 ? ways : ['mail']
}

export const isConfirmed = (confirmedAt: Date | null): boolean =>
  confirmedAt !== null && Date.now() - confirmedAt.getTime() < confirmedSeconds * 1000

/** Sign-ins that ask for what confirming asks for. */
const strong = new Set([
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
])

/** Whether somebody who has just signed in this way need not be asked again for a while. */
export async function isConfirmedBy(path: string | undefined, userId: string): Promise<boolean> {
  if (path === undefined) return false
  return strong.has(path) || (await waysToConfirm(userId))[0] === 'mail'
}
