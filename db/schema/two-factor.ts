import { boolean, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { user } from './user'

/** The second step of somebody's sign-in. The secret of their app and the codes for a lost one are encrypted. */
export const twoFactor = pgTable('two_factor', {
  id: id(),
  secret: text('secret').notNull(),
  backupCodes: text('backup_codes').notNull(),
  userId: text('user_id')
    .notNull()
    .unique()
    .references(() => user.id, { onDelete: 'cascade' }),
  /** False until a first code has shown that the app knows the secret. */
  verified: boolean('verified').notNull().default(true),
  failedVerificationCount: integer('failed_verification_count').notNull().default(0),
  lockedUntil: moment('locked_until'),
})
