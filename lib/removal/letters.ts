import { inArray } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { user } from '../../db/schema'
import { localeIn, localesOf } from '../auth/language'
import { post } from '../email-jobs'
import { removalEmail, removedEmail } from '../emails/removal'
import { env } from '../env'
import { describeError, log } from '../log'
import type { Certificate } from '../portability'
import { spoken } from '../spoken'

interface Asked {
  name: string
  owners: string[]
  dueAt: Date
}

/** Tells every owner that the organization is to be removed, and when: one of them may not know. */
export async function tellOwners(by: string, { name, owners, dueAt }: Asked): Promise<void> {
  const to = await authDb
    .select({ email: user.email, locale: user.locale })
    .from(user)
    .where(inArray(user.id, owners))
  const asked = { organization: name, by, dueAt, url: `${env.BETTER_AUTH_URL}/organizations` }
  for (const { email, locale } of to) {
    const letter = removalEmail(localeIn(locale) ?? spoken(), asked)
    // What was asked for is done, and the page says it too.
    await post({ to: email, ...letter }).catch((cause: unknown) =>
      log.warn({ cause: describeError(cause) }, 'the letter about a removal could not leave'),
    )
  }
}

/** Throws when it could not be accepted, so that it is sent with the next attempt. */
export async function sendCertificate(
  to: string,
  organization: string,
  certificate: Certificate,
): Promise<void> {
  const url = `${env.BETTER_AUTH_URL}/organizations`
  const rows = certificate.tables.reduce((sum, table) => sum + table.rows, 0)
  const languageOf = await localesOf([to])
  const letter = removedEmail(languageOf(to), { organization, rows, files: certificate.files, url })
  await post({
    to,
    ...letter,
    attachments: [
      {
        filename: `${certificate.organization.slug}-removed.json`,
        content: `${JSON.stringify(certificate, null, 2)}\n`,
      },
    ],
  })
}
