import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, updatedAt } from './columns'

export const user = pgTable(
  'user',
  {
    id: id(),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text('image'),
    /** What they read and are written to, as lib/languages.ts calls it; empty until they have been here in one. */
    locale: text('locale'),
    /** How pages look for them, as lib/appearance.ts has it, in JSON; empty until they chose. */
    appearance: text('appearance'),
    twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [check('user_email_lower_case', sql`${table.email} = lower(${table.email})`)],
)
