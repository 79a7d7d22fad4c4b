import { or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { authDb } from '../../db/auth-db'
import { notification } from '../../db/schema'
import { defineSystemJob } from '../jobs'
import { writeDigests } from './digest'

/** In days: what was read, and what was not. */
const kept = { read: 90, unread: 365 }

const before = (days: number) => sql`${notification.createdAt} < now() - make_interval(days => ${days})`

const digest = defineSystemJob('notification.digest', {
  reason: 'A person is told of all their organizations in one letter.',
  input: z.object({}),
  everyMinutes: 60,
  timeoutSeconds: 3000,
  concurrency: 1,
  run: (_, { signal }) => writeDigests(signal),
})

const forget = defineSystemJob('notification.forget', {
  reason: 'What a person was told is theirs, and not an organization’s.',
  input: z.object({}),
  everyMinutes: 24 * 60,
  timeoutSeconds: 3000,
  concurrency: 1,
  run: async () => {
    const isRead = sql`(${notification.readAt} is not null and ${before(kept.read)})`
    await authDb.delete(notification).where(or(isRead, before(kept.unread)))
  },
})

export const notificationJobs = [digest, forget]
