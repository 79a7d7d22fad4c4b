import { index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, id, moment, updatedAt } from './columns'
import { user } from './user'

export const account = pgTable(
  'account',
  {
    id: id(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('account_user_id_idx').on(table.userId),
    // In the order of the table: drizzle-kit reads a constraint's columns back in that order, and would alter any other.
    unique('account_account_id_provider_id_key').on(table.accountId, table.providerId),
  ],
)
