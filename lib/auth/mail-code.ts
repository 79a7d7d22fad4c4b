import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { and, eq, gt, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { verification } from '../../db/schema'
import { env } from '../env'
import { AppError } from '../errors'
import { waysToConfirm } from './confirmed-at'
import { sendConfirmationCode } from './letters'
import { mailCodeSeconds } from './lifetimes'
import { countAttempt } from './rate-limits'

/** The session that asks, and whose it is. */
export interface Confirming {
  id: string
  user: { id: string; email: string }
}

const mailIdentifier = ({ id }: Confirming): string => `confirm ${id}`

const digest = ({ id }: Confirming, code: string): string =>
  createHmac('sha256', env.BETTER_AUTH_SECRET).update(`confirm ${id} ${code}`).digest('base64url')

/** Sends a code to who has neither a password, a passkey nor a second step, and to nobody else. The one before stops working. */
export async function sendMailCode(asking: Confirming): Promise<void> {
  if (!(await waysToConfirm(asking.user.id)).includes('mail')) return
  const seconds = await countAttempt('letter', asking.user.email)
  if (seconds > 0) throw new AppError('limit', { retryAfter: seconds })
  const code = String(randomInt(100_000_000)).padStart(8, '0')
  const identifier = mailIdentifier(asking)
  await authDb.delete(verification).where(eq(verification.identifier, identifier))
  await authDb.insert(verification).values({
    identifier,
    value: digest(asking, code),
    expiresAt: new Date(Date.now() + mailCodeSeconds * 1000),
  })
  await sendConfirmationCode(asking.user.email, code)
}

/** Whether this is the code that was sent to this session; it is right once. */
export async function takeMailCode(asking: Confirming, code: string): Promise<boolean> {
  const [kept] = await authDb
    .select({ value: verification.value })
    .from(verification)
    .where(and(eq(verification.identifier, mailIdentifier(asking)), gt(verification.expiresAt, sql`now()`)))
  if (!kept) return false
  const [given, wanted] = [digest(asking, code), kept.value].map((text) => Buffer.from(text))
  if (!given || !wanted || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false
  const { rowCount } = await authDb
    .delete(verification)
    .where(and(eq(verification.identifier, mailIdentifier(asking)), eq(verification.value, kept.value)))
  return rowCount === 1
}
