import { afterCommit, requireScope } from '@refactkit/tenancy'
import { authDb } from '../../db/auth-db'
import { localesOf } from '../auth/language'
import { post } from '../email-jobs'
import { dataExportEmail } from '../emails/data-export'
import { env } from '../env'
import { happened } from '../happenings'
import { describeError, log } from '../log'
import { findMember } from '../members'
import { organizationById } from '../portability/people'

/** Writes to whoever asked for an export how it went, if they are still in the organization. */
export async function tellRequester(userId: string, isDone: boolean): Promise<void> {
  const { organizationId } = requireScope()
  const [member, organization] = await Promise.all([
    findMember(organizationId, userId),
    organizationById(organizationId),
  ])
  if (!member || !organization) return
  const url = `${env.BETTER_AUTH_URL}/organizations/${organization.slug}/settings`
  const languageOf = await localesOf([member.email])
  const letter = dataExportEmail(languageOf(member.email), isDone ? 'ready' : 'failed', {
    organization: organization.name,
    url,
  })
  // People and organizations are written under another login, in a transaction of their own.
  await afterCommit(() =>
    happened(authDb, { what: 'exported', organizationId, to: userId, isDone }).catch((cause: unknown) =>
      log.warn({ cause: describeError(cause) }, 'nobody could be told of an export'),
    ),
  )
  // The page says the same; an archive is not thrown away because a letter about it cannot leave.
  await post({ to: member.email, ...letter }).catch((cause: unknown) =>
    log.warn({ cause: describeError(cause) }, 'the letter about an export could not leave'),
  )
}
