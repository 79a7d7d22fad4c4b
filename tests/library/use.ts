import {
  check,
  knownTables,
  roleNames,
  type Scope,
  ScopedPool,
  scopedDatabase,
  within,
} from '@refactkit/tenancy'
import { guardDatabase, push } from '@refactkit/tenancy/admin'
import { acrossOrganizations } from '@refactkit/tenancy/operations'
import { prove } from '@refactkit/tenancy/prove'
import { createPersonTable, createTenantTable } from '@refactkit/tenancy/schema'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { openDatabase } from 'refactkit'
import { drizzleCredentials } from 'refactkit/drizzle'

const account = pgTable('account', { id: text('id').primaryKey() })
const membership = pgTable('membership', { organizationId: text().notNull(), userId: text().notNull() })
const tenantTable = createTenantTable(() => account.id)
const personTable = createPersonTable(() => membership)
const ticket = tenantTable('ticket', { subject: text('subject').notNull() })
const notice = personTable('notice', { title: text('title').notNull() }, { updates: [] })
const schema = { account, membership, ticket, notice }

const db = scopedDatabase(new ScopedPool({ connectionString: '' }), schema)
const rows: { id: string; organizationId: string; subject: string }[] = await within('acme', () =>
  db.select().from(ticket),
)
await db.insert(ticket).values({ subject: 'both keys come from the scope' })
await db.insert(notice).values({ userId: 'ada', title: 'a person is named' })

// @ts-expect-error There is no such column.
await db.insert(ticket).values({ subjekt: '' })
// @ts-expect-error A notice is addressed to somebody.
await db.insert(notice).values({ title: '' })
// @ts-expect-error A subject is no number.
const length: number = rows[0]?.subject
// @ts-expect-error Only columns of the table may be updated.
personTable('other', { title: text('title') }, { updates: ['tilte'] })
// @ts-expect-error A scope names its organization.
const scope: Scope = { ended: false }

const tenancy = { auth: ['account'], exempt: {} }
const everything = [
  await push({ databaseUrl: '', secret: '', schema, tenancy }),
  await guardDatabase({ databaseUrl: '', secret: '', schema, tenancy }),
  await prove({ databaseUrl: '', schema, tenancy }),
  await acrossOrganizations({ connectionString: '', schema }, 'a reason', (all) => all.select().from(ticket)),
  await check({ query: async () => ({ rows: [] }) }, knownTables(schema, tenancy), roleNames('helpdesk')),
  await openDatabase(),
  drizzleCredentials(),
]
console.log(everything, length, scope)
