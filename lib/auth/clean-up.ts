import { lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { authDb } from '../../db/auth-db'
import { invitationLink, knownDevice, rateLimit, session, verification } from '../../db/schema'
import { forgetOldChanges } from '../account/email-change'
import { defineSystemJob } from '../jobs'
import { resealSecondSteps } from './reseal'

const yesterday = sql`now() - interval '1 day'`

/** Removes what has been over for a day: nobody signs in with it, and a copy of the table would only tell who was here. */
export const cleanUp = defineSystemJob('auth.clean-up', {
  reason: 'Sessions, links and rate limits belong to people and addresses, not to organizations.',
  input: z.object({}),
  everyMinutes: 60,
  timeoutSeconds: 300,
  run: async () => {
    await resealSecondSteps()
    await authDb.delete(session).where(lt(session.expiresAt, yesterday))
    await authDb.delete(knownDevice).where(lt(knownDevice.seenAt, sql`now() - interval '1 year'`))
    await authDb.delete(verification).where(lt(verification.expiresAt, yesterday))
    await forgetOldChanges()
    await authDb.delete(invitationLink).where(lt(invitationLink.expiresAt, sql`now() - interval '7 days'`))
    // The moment in this column is the end of the window, in milliseconds.
    await authDb.delete(rateLimit).where(lt(rateLimit.lastRequest, Date.now() - 24 * 60 * 60 * 1000))
  },
})
