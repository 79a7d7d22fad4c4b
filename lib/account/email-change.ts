import { and, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { account, emailChange, passkey, session, twoFactor, user } from '../../db/schema'
import { forgetDevices } from '../auth/devices'
import { countAttempt } from '../auth/rate-limits'
import { checkEmail } from '../email'
import { emailChangeLimits } from '../email-change-limits'
import { AppError } from '../errors'
import { limit } from '../limits'
import { describeError, log } from '../log'
import { changeIn, tokenFor } from './email-change-token'
import { sendAddressChanged, sendAddressTaken, sendConfirmAddress, sendKeepAddress } from './letters'
import { sendUncountedPasswordLink } from './password'

interface Person {
  id: string
  name: string
  email: string
}

const waits = sql`now() - make_interval(hours => ${emailChangeLimits.confirmHours})`
const canBeUndone = sql`now() - make_interval(days => ${emailChangeLimits.undoDays})`

const isTaken = async (email: string, reader: Pick<typeof authDb, '$count'> = authDb): Promise<boolean> =>
  (await reader.$count(user, and(eq(user.email, email), eq(user.emailVerified, true)))) > 0

/**
 * Anybody can sign up with an address that they do not read. Such an account opens nothing, and goes as soon as somebody shows that
 * they do read it: otherwise it would keep them from having their address, and from having it back.
 */
const dropUnproven = (email: string, tx: Pick<typeof authDb, 'delete'>) =>
  tx.delete(user).where(and(eq(user.email, email), eq(user.emailVerified, false)))

const gone = () => new AppError('not-found', { reason: 'emailLinkGone' })

/**
 * Asks for another address. It counts when whoever reads it confirms it; until then everything stays as it is, and whoever reads
 * the old one is told. An address that somebody else has is answered alike, and its owner is told.
 */
export async function askForEmail(person: Person, email: string): Promise<void> {
  if (email === person.email) throw new AppError('invalid', { reason: 'emailSame' })
  await limit('email-change', person.id)
  const seconds = await countAttempt('letter', email)
  if (seconds > 0) throw new AppError('limit', { reason: 'lettersMany', retryAfter: seconds })
  await checkEmail().catch((cause: unknown) => {
    throw new AppError('unavailable', { reason: 'mailAway', cause })
  })
  const taken = await isTaken(email)
  const id = await authDb.transaction(async (tx) => {
    await tx
      .delete(emailChange)
      .where(and(eq(emailChange.userId, person.id), isNull(emailChange.confirmedAt)))
    const [made] = await tx
      .insert(emailChange)
      .values({ userId: person.id, before: person.email, after: email })
      .returning({ id: emailChange.id })
    if (!made) throw new Error('What was asked for was not written down.')
    return made.id
  })
  if (taken) await sendAddressTaken(email)
  else await sendConfirmAddress(email, { name: person.name, token: tokenFor('confirm', id) })
  await sendKeepAddress(person.email, { after: email, token: tokenFor('undo', id) })
}

/** The address that waits to be confirmed. */
export async function waitingEmail(userId: string): Promise<{ email: string; askedAt: Date } | null> {
  const [found] = await authDb
    .select({ email: emailChange.after, askedAt: emailChange.createdAt })
    .from(emailChange)
    .where(
      and(eq(emailChange.userId, userId), isNull(emailChange.confirmedAt), gt(emailChange.createdAt, waits)),
    )
  return found ?? null
}

/** Leaves the address as it is. */
export async function dropWaitingEmail(userId: string): Promise<void> {
  await authDb.delete(emailChange).where(and(eq(emailChange.userId, userId), isNull(emailChange.confirmedAt)))
}

/** The change that a link is about, as long as it can still be made or taken back; for `confirm`, only to whom it belongs. */
async function openChange(purpose: 'confirm' | 'undo', token: string, userId?: string) {
  const id = changeIn(purpose, token)
  const [found] = id
    ? await authDb
        .select()
        .from(emailChange)
        .where(
          and(
            eq(emailChange.id, id),
            purpose === 'confirm'
              ? and(isNull(emailChange.confirmedAt), gt(emailChange.createdAt, waits))
              : gt(emailChange.createdAt, canBeUndone),
            userId === undefined ? undefined : eq(emailChange.userId, userId),
          ),
        )
    : []
  return found
}

/** What a link in the letter to the new address does, for the person it belongs to. */
export async function viewConfirm(token: string, userId: string): Promise<{ email: string } | null> {
  const found = await openChange('confirm', token, userId)
  return found ? { email: found.after } : null
}

/** Makes the new address the person's. It is in their session at once; links that were sent to the old one work no more. */
export async function confirmEmail(person: Person, token: string): Promise<{ email: string }> {
  const found = await openChange('confirm', token, person.id)
  if (!found) throw gone()
  await authDb.transaction(async (tx) => {
    const [held] = await tx
      .select({ email: user.email })
      .from(user)
      .where(eq(user.id, person.id))
      .for('no key update')
    if (held?.email !== found.before) throw gone()
    if (await isTaken(found.after, tx)) throw new AppError('conflict', { reason: 'emailTaken' })
    const { rowCount } = await tx
      .update(emailChange)
      .set({ confirmedAt: sql`now()` })
      .where(and(eq(emailChange.id, found.id), isNull(emailChange.confirmedAt)))
    if (!rowCount) throw gone()
    await dropUnproven(found.after, tx)
    await tx.update(user).set({ email: found.after, emailVerified: true }).where(eq(user.id, person.id))
    await forgetDevices(person.id, tx)
  })
  await sendAddressChanged(found.before, { after: found.after, token: tokenFor('undo', found.id) })
  return { email: found.after }
}

/** What a link in the letter to the old address does. */
export async function viewUndo(
  token: string,
): Promise<{ before: string; after: string; isDone: boolean } | null> {
  const found = await openChange('undo', token)
  return found ? { before: found.before, after: found.after, isDone: found.confirmedAt !== null } : null
}

/**
 * Keeps the old address, or takes it back: then every browser is signed out, and the password is gone with every way in that was
 * added since, as whoever changed the address may have known the one and added the others. The way to a new password is sent to
 * the old address.
 */
export async function keepEmail(token: string): Promise<{ email: string; isTakenBack: boolean }> {
  const found = await openChange('undo', token)
  if (!found) throw gone()
  const { userId, before } = found
  const takenBack = await authDb.transaction(async (tx) => {
    const [held] = await tx.select().from(user).where(eq(user.id, userId)).for('no key update')
    if (!held) throw gone()
    // A later change of whoever made this one goes with it.
    await tx.delete(emailChange).where(and(eq(emailChange.userId, userId), gt(emailChange.id, found.id)))
    await tx.delete(emailChange).where(eq(emailChange.id, found.id))
    if (held.email === before) return undefined
    if (await isTaken(before, tx)) throw new AppError('conflict', { reason: 'emailTaken' })
    await dropUnproven(before, tx)
    await tx.update(user).set({ email: before, emailVerified: true }).where(eq(user.id, userId))
    await tx.update(account).set({ password: null }).where(eq(account.userId, userId))
    const isSince = and(gt(account.createdAt, found.createdAt), ne(account.providerId, 'credential'))
    await tx.delete(account).where(and(eq(account.userId, userId), isSince))
    // Ids are ordered by time.
    await tx.delete(passkey).where(and(eq(passkey.userId, userId), gt(passkey.id, found.id)))
    const set = await tx
      .delete(twoFactor)
      .where(and(eq(twoFactor.userId, userId), gt(twoFactor.id, found.id)))
      .returning({ id: twoFactor.id })
    if (set.length > 0) await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, userId))
    await tx.delete(session).where(eq(session.userId, userId))
    await forgetDevices(userId, tx)
    return { id: userId, name: held.name, email: before }
  })
  // It can be asked for again, on the page to sign in.
  if (takenBack)
    await sendUncountedPasswordLink(takenBack).catch((cause: unknown) =>
      log.warn({ cause: describeError(cause) }, 'the way to a new password could not be sent'),
    )
  return { email: before, isTakenBack: takenBack !== undefined }
}

/** Forgets what can be neither confirmed nor taken back any more. */
export async function forgetOldChanges(): Promise<void> {
  await authDb.delete(emailChange).where(lt(emailChange.createdAt, canBeUndone))
}
