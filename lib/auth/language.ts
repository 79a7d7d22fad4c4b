import { eq, inArray } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { user } from '../../db/schema'
import { isOffered, type Locale } from '../languages'
import { spoken } from '../spoken'

/** A column that says what somebody has chosen, as one of the languages that there are. */
export const localeIn = (stored: string | null | undefined): Locale | undefined =>
  isOffered(stored) ? stored : undefined

export async function setLocale(userId: string, locale: Locale): Promise<void> {
  await authDb.update(user).set({ locale }).where(eq(user.id, userId))
}

/**
 * What to write to these addresses in: what their accounts say. Whoever has none, or has chosen nothing, is written to in the
 * language of who has the letter written.
 */
export async function localesOf(emails: readonly string[]): Promise<(email: string) => Locale> {
  const found =
    emails.length === 0
      ? []
      : await authDb
          .select({ email: user.email, locale: user.locale })
          .from(user)
          .where(inArray(user.email, [...emails]))
  const known = new Map(found.map(({ email, locale }) => [email, localeIn(locale)]))
  return (email) => known.get(email) ?? spoken()
}
