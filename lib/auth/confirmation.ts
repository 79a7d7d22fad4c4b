import { and, eq, ne } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { passkey, session } from '../../db/schema'
import { auth } from '../auth'
import { secondStepOf } from '../auth-client'
import { AppError } from '../errors'
import { passwordHashOf } from './accounts'
import { waysToConfirm } from './confirmed-at'
import { type Confirming, takeMailCode } from './mail-code'
import type { PasskeyAnswer } from './passkey-answers'
import { countAttempt, forgetAttempts } from './rate-limits'

/** What the person gives. */
export type Proof =
  | { way: 'password'; password: string }
  | { way: 'code'; code: string }
  | { way: 'passkey'; response: PasskeyAnswer }
  | { way: 'mail'; code: string }

/** Holds a proof against the person of a session, and notes that it was right. Throws `forbidden` when it was not. */
export async function confirm(asking: Confirming, proof: Proof, headers: Headers): Promise<void> {
  const seconds = await countAttempt('confirm', asking.user.id)
  if (seconds > 0) throw new AppError('limit', { retryAfter: seconds })
  const ways = await waysToConfirm(asking.user.id)
  if (!ways.includes(proof.way) || !(await isRight(asking, proof, headers)))
    throw new AppError('forbidden', { reason: wrong[proof.way] })
  await forgetAttempts('confirm', asking.user.id)
  await authDb.update(session).set({ confirmedAt: new Date() }).where(eq(session.id, asking.id))
}

const wrong = { password: 'passwordWrong', code: 'codeWrong', passkey: 'passkeyWrong', mail: 'codeWrong' }

async function isRight(asking: Confirming, proof: Proof, headers: Headers): Promise<boolean> {
  const { id: userId } = asking.user
  if (proof.way === 'password') return await isPassword(userId, proof.password)
  if (proof.way === 'mail') return await takeMailCode(asking, proof.code)
  if (proof.way === 'code') return await isCode(userId, proof.code, headers)
  return await isPasskey(asking, proof.response, headers)
}

async function isPassword(userId: string, password: string): Promise<boolean> {
  const hash = await passwordHashOf(userId)
  const context = await auth.$context
  return hash !== undefined && (await context.password.verify({ hash, password }))
}

async function isCode(userId: string, code: string, headers: Headers): Promise<boolean> {
  if ((await countAttempt('code', `${userId} ${code}`)) > 0) return false
  const taking =
    secondStepOf(code) === '/two-factor/verify-totp'
      ? auth.api.verifyTOTP({ headers, body: { code } })
      : auth.api.verifyBackupCode({ headers, body: { code, disableSession: true } })
  return await taking.then(
    () => true,
    () => false,
  )
}

/** A passkey opens a session of its own, which takes the place of the one that asks. */
async function isPasskey(asking: Confirming, response: PasskeyAnswer, headers: Headers): Promise<boolean> {
  const own = and(eq(passkey.credentialID, response.id), eq(passkey.userId, asking.user.id))
  if ((await authDb.$count(passkey, own)) === 0) return false
  const opened = await auth.api
    .verifyPasskeyAuthentication({ headers, body: { response } })
    .catch(() => undefined)
  if (!opened) return false
  await authDb.delete(session).where(and(eq(session.id, asking.id), ne(session.id, opened.session.id)))
  return true
}
