import { createPersonTable } from '@refactkit/tenancy/schema'
import { text, timestamp } from 'drizzle-orm/pg-core'
import * as schema from '../../db/schema'
import { member } from '../../db/schema'

export const personTable = createPersonTable(() => member)

/** Rows addressed to a person; the kit has no such table yet, so the promise is proven on this one. */
export const testreminder = personTable(
  'testreminder',
  {
    title: text('title').notNull(),
    readAt: timestamp('read_at', { withTimezone: true }),
  },
  { updates: ['readAt'] },
)

export const schemaWithReminder = { ...schema, testreminder }
