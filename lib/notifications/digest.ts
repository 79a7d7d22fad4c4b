import { and, desc, eq, gt, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { notification, notificationPreference, organization, user } from '../../db/schema'
import { localeIn } from '../auth/language'
import { post } from '../email-jobs'
import { notificationDigestEmail } from '../emails/notification-digest'
import { env } from '../env'
import type { NotificationDetails } from './types'

const perLetter = 20
const perRound = 200

/** What waits for a letter. What is younger than half an hour may still be read where it was told. */
const waits = (unmailed: SQL | typeof notificationPreference.unmailed) =>
  and(
    isNull(notification.readAt),
    isNull(notification.mailedAt),
    lt(notification.createdAt, sql`now() - interval '30 minutes'`),
    sql`not ${notification.type} = any(coalesce(${unmailed}, '{}'))`,
  )

/** Whose letter is due: those of a day are written a little early, so that they do not come later each day. */
const isDue = sql`case coalesce(${notificationPreference.digest}, 'daily')
  when 'daily' then coalesce(${notificationPreference.mailedAt} < now() - interval '23 hours', true)
  when 'weekly' then coalesce(${notificationPreference.mailedAt} < now() - interval '167 hours', true)
  else false end`

/** The next people to whom a letter is due. */
async function dueAfter(last: string): Promise<string[]> {
  const found = await authDb
    .selectDistinct({ userId: notification.userId })
    .from(notification)
    .leftJoin(notificationPreference, eq(notificationPreference.userId, notification.userId))
    .where(and(waits(notificationPreference.unmailed), isDue, gt(notification.userId, last)))
    .orderBy(notification.userId)
    .limit(perRound)
  return found.map(({ userId }) => userId)
}

/** Writes one person what they have not read. Of two workers one does; a letter that is not accepted is written next time. */
const writeTo = (userId: string): Promise<void> =>
  authDb.transaction(async (tx) => {
    await tx.insert(notificationPreference).values({ userId }).onConflictDoNothing()
    const mine = eq(notificationPreference.userId, userId)
    const [turn] = await tx
      .select({ unmailed: notificationPreference.unmailed })
      .from(notificationPreference)
      .where(and(mine, isDue))
      .for('update')
    const [person] = await tx
      .select({ email: user.email, locale: user.locale })
      .from(user)
      .where(eq(user.id, userId))
    if (!turn || !person) return
    const those = and(eq(notification.userId, userId), waits(sql`${sql.param(turn.unmailed)}::text[]`))
    const found = await tx
      .select({
        type: notification.type,
        details: sql<NotificationDetails>`${notification.details}`,
        organization: organization.name,
        all: sql<number>`count(*) over ()::int`,
      })
      .from(notification)
      .leftJoin(organization, eq(organization.id, notification.organizationId))
      .where(those)
      .orderBy(desc(notification.id))
      .limit(perLetter)
    const [newest] = found
    if (!newest) return
    const now = { mailedAt: sql`now()` }
    await tx.update(notification).set(now).where(those)
    await tx.update(notificationPreference).set(now).where(mine)
    const url = `${env.BETTER_AUTH_URL}/notifications`
    const letter = notificationDigestEmail(
      localeIn(person.locale) ?? 'en',
      found,
      newest.all - found.length,
      url,
    )
    await post({ to: person.email, ...letter })
  })

/** Writes to everybody to whom a letter is due. What one letter fails of does not keep the others waiting. */
export async function writeDigests(signal: AbortSignal): Promise<void> {
  const failures: unknown[] = []
  let last = ''
  for (let round = await dueAfter(last); round.length > 0; round = await dueAfter(last)) {
    for (const userId of round) {
      signal.throwIfAborted()
      last = userId
      await writeTo(userId).catch((error: unknown) => failures.push(error))
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} letters could not leave.`)
}
