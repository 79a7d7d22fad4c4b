import { and, eq, notLike } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { twoFactor } from '../../db/schema'
import { decrypt, encrypt } from './encrypted'
import { sealedToday } from './secrets'

/** Encrypts with the secret of today what the one before it encrypted, while both are known. */
export async function resealSecondSteps(): Promise<void> {
  const old = await authDb
    .select({ id: twoFactor.id, secret: twoFactor.secret, codes: twoFactor.backupCodes })
    .from(twoFactor)
    .where(notLike(twoFactor.secret, `${sealedToday}%`))
    .limit(1000)
  for (const { id, secret, codes } of old) {
    const values = {
      secret: await encrypt(await decrypt(secret)),
      backupCodes: await encrypt(await decrypt(codes)),
    }
    // A code that was used in between stays used: the next run looks again.
    const unchanged = and(
      eq(twoFactor.id, id),
      eq(twoFactor.secret, secret),
      eq(twoFactor.backupCodes, codes),
    )
    await authDb.update(twoFactor).set(values).where(unchanged)
  }
}
