import { and, eq, isNotNull } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { account, user } from '../../db/schema'

/** A reset link was opened in the mailbox, which is what a verification link proves. */
export async function markVerified(userId: string): Promise<void> {
  await authDb.update(user).set({ emailVerified: true }).where(eq(user.id, userId))
}

/** Addresses are stored in lower case. */
export const hasAccount = async (email: string): Promise<boolean> =>
  (await authDb.$count(user, eq(user.email, email))) > 0

export async function personOf(userId: string): Promise<{ email: string; createdAt: Date } | undefined> {
  const [row] = await authDb
    .select({ email: user.email, createdAt: user.createdAt })
    .from(user)
    .where(eq(user.id, userId))
  return row
}

export async function passwordHashOf(userId: string): Promise<string | undefined> {
  const [row] = await authDb
    .select({ password: account.password })
    .from(account)
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential'), isNotNull(account.password)))
  return row?.password ?? undefined
}

export async function dropPassword(userId: string): Promise<void> {
  await authDb.update(account).set({ password: null }).where(eq(account.userId, userId))
}
