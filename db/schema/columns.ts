import { uuidv7 } from '@refactkit/tenancy/schema'
import { text, timestamp } from 'drizzle-orm/pg-core'

export const id = () => text('id').primaryKey().$defaultFn(uuidv7)

export const moment = (name: string) => timestamp(name, { withTimezone: true })

export const createdAt = () => moment('created_at').notNull().defaultNow()

export const updatedAt = () =>
  moment('updated_at')
    .notNull()
    .defaultNow()
    .$onUpdate(() => new Date())
