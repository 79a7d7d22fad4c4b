import { createOTP } from '@better-auth/utils/otp'
import { uuidv7 } from '@refactkit/tenancy'
import { generateRandomString } from 'better-auth/crypto'
import { and, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { twoFactor, user } from '../../db/schema'
import { AppError } from '../errors'
import { forgetDevices } from './devices'
import { decrypt, encrypt } from './encrypted'

const issuer = 'RefactKit'
const backupCodes = 10

/** Letters and digits that cannot be taken for one another when they are copied from paper. */
const newBackupCodes = (): string[] =>
  Array.from({ length: backupCodes }, () => {
    const code = generateRandomString(10, 'a-z', '0-9')
    return `${code.slice(0, 5)}-${code.slice(5)}`
  })

export interface Setup {
  /** What an authenticator app reads, from a picture or by a tap. */
  uri: string
  /** The same for who types it. */
  secret: string
  backupCodes: string[]
}

/** Begins the second step of somebody: it counts once a code of the app has shown that the secret arrived. */
export async function beginSetup(person: { id: string; email: string }): Promise<Setup> {
  const secret = generateRandomString(32)
  const codes = newBackupCodes()
  const values = {
    // A new one, since it says when this began.
    id: uuidv7(),
    secret: await encrypt(secret),
    backupCodes: await encrypt(JSON.stringify(codes)),
    verified: false,
    failedVerificationCount: 0,
    lockedUntil: null,
  }
  const [begun] = await authDb
    .insert(twoFactor)
    .values({ ...values, userId: person.id })
    .onConflictDoUpdate({ target: twoFactor.userId, set: values, setWhere: eq(twoFactor.verified, false) })
    .returning({ id: twoFactor.id })
  if (!begun) throw new AppError('conflict', { reason: 'secondStepThere' })
  const uri = createOTP(secret).url(issuer, person.email)
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '', backupCodes: codes }
}

/** How many backup codes somebody has left; undefined while there is no second step. */
export async function secondStepOf(userId: string): Promise<{ backupCodes: number } | undefined> {
  const [row] = await authDb
    .select({ codes: twoFactor.backupCodes })
    .from(twoFactor)
    .where(and(eq(twoFactor.userId, userId), eq(twoFactor.verified, true)))
  if (!row) return undefined
  const codes: unknown = JSON.parse(await decrypt(row.codes))
  return { backupCodes: Array.isArray(codes) ? codes.length : 0 }
}

/** New backup codes; those before stop working. */
export async function renewBackupCodes(userId: string): Promise<string[]> {
  const codes = newBackupCodes()
  const { rowCount } = await authDb
    .update(twoFactor)
    .set({ backupCodes: await encrypt(JSON.stringify(codes)) })
    .where(and(eq(twoFactor.userId, userId), eq(twoFactor.verified, true)))
  if (rowCount === 0) throw new AppError('conflict', { reason: 'secondStepGone' })
  return codes
}

/** Signs in without a second step from now on, on every device. */
export async function removeSecondStep(userId: string): Promise<void> {
  await authDb.transaction(async (tx) => {
    await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, userId))
    await tx.delete(twoFactor).where(eq(twoFactor.userId, userId))
    await forgetDevices(userId, tx)
  })
}
