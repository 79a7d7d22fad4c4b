import { sql } from 'drizzle-orm'
import {
  bigserial,
  foreignKey,
  index,
  integer,
  numeric,
  pgMaterializedView,
  pgPolicy,
  pgTable,
  pgView,
  text,
  unique,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import * as kit from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { testproject } from './schema'

/** A mistake in how a table is declared, and what the check says of it without a database. */
export interface SchemaMistake {
  readonly mistake: string
  /** What takes the place of an export of the schema, or is added to it. */
  readonly exports: Readonly<Record<string, unknown>>
  readonly rule: string
  readonly severity?: 'warning'
  readonly object: string
  /** The whole sentence. */
  readonly says: string
  /** Other rules that rightly say something of the same mistake. */
  readonly also?: readonly string[]
  /** The database shows it too, once it has been pushed, about the same object. */
  readonly shown?: true
}

const organizationId = () =>
  text('organization_id')
    .notNull()
    .references(() => kit.organization.id, { onDelete: 'cascade' })

/** A table as the documentation of Drizzle would have it, that begins as it should. */
const plainId = () => uuid('id').notNull()

export const schemaMistakes: readonly SchemaMistake[] = [
  {
    mistake: 'a table that nothing decides about',
    exports: { planet: pgTable('planet', { id: plainId().primaryKey() }) },
    rule: 'table-of-one-kind',
    object: 'public.planet',
    says: 'It has no organization_id and nothing says why.',
  },
  {
    mistake: 'a tenant table that is declared exempt as well',
    exports: { testcountry: tenantTable('testcountry', { code: text('code') }) },
    rule: 'table-of-one-kind',
    object: 'public.testcountry',
    says: 'More than one thing says what kind of table it is.',
  },
  {
    mistake: 'a column with a name that PostgreSQL cuts',
    exports: { wordy: tenantTable('wordy', { long: text(`a_${'very_'.repeat(12)}long_name`) }) },
    rule: 'name-whole',
    severity: 'warning',
    object: 'public.wordy',
    says: `PostgreSQL keeps 63 bytes of the name a_${'very_'.repeat(12)}long_name, so that it is another one at every push.`,
  },
  {
    mistake: 'a table that db/tenancy.ts still names',
    exports: { testcountry: undefined },
    rule: 'table-of-one-kind',
    severity: 'warning',
    object: 'testcountry',
    says: 'db/tenancy.ts names it, and no schema file declares it.',
  },
  {
    mistake: 'USING (true) beside the policy of the guard',
    exports: { open: tenantTable('open', {}, () => [pgPolicy('everybody', { using: sql`true` })]) },
    rule: 'policy-exact',
    object: 'public.open',
    says: 'It declares the policy everybody, and the policies of the guard are the only ones.',
  },
  {
    mistake: 'an organization that is no text',
    exports: {
      typed: pgTable(
        'typed',
        { organizationId: varchar('organization_id', { length: 40 }).notNull() },
        (table) => [index('typed_idx').on(table.organizationId)],
      ),
    },
    rule: 'organization-type',
    object: 'public.typed',
    says: 'organization_id is varchar(40); organizations are compared as plain text.',
    also: ['organization-referenced'],
  },
  {
    mistake: 'an organization by default',
    exports: {
      defaulted: pgTable('defaulted', { organizationId: organizationId().default('acme') }, (table) => [
        index('defaulted_idx').on(table.organizationId),
      ]),
    },
    rule: 'organization-default',
    object: 'public.defaulted',
    says: 'organization_id has a value of its own, and the scope alone says whose a row is.',
  },
  {
    mistake: 'rows that outlive their organization',
    exports: {
      outliving: pgTable('outliving', { organizationId: text('organization_id').notNull() }, (table) => [
        index('outliving_idx').on(table.organizationId),
      ]),
    },
    rule: 'organization-referenced',
    severity: 'warning',
    object: 'public.outliving',
    says: 'Its rows stay behind when their organization is deleted.',
    shown: true,
  },
  {
    mistake: 'a missing index on the organization',
    exports: { slow: pgTable('slow', { organizationId: organizationId() }) },
    rule: 'organization-indexed',
    severity: 'warning',
    object: 'public.slow',
    says: 'No index begins with organization_id: reading one organization scans all of them.',
    shown: true,
  },
  {
    mistake: 'an index on the organization that holds some rows only',
    exports: {
      partly: pgTable('partly', { organizationId: organizationId(), done: integer('done') }, (table) => [
        index('partly_idx').on(table.organizationId).where(sql`${table.done} = 1`),
      ]),
    },
    rule: 'organization-indexed',
    severity: 'warning',
    object: 'public.partly',
    says: 'No index begins with organization_id: reading one organization scans all of them.',
    shown: true,
  },
  {
    mistake: 'a global unique key',
    exports: {
      keyed: tenantTable('keyed', { number: text('number').unique() }, (table) => [
        unique('keyed_number_id').on(table.number, table.organizationId),
      ]),
    },
    rule: 'key-of-organization',
    severity: 'warning',
    object: 'public.keyed',
    says: 'keyed_number_id and keyed_number_unique is unique across organizations, so an insert tells whether a neighbour has that value.',
    shown: true,
  },
  {
    mistake: 'a single-column foreign key between tenant tables',
    exports: {
      pointing: tenantTable('pointing', { memberId: text('member_id') }, (table) => [
        foreignKey({ name: 'pointing_fk', columns: [table.memberId], foreignColumns: [kit.member.id] }),
      ]),
    },
    rule: 'reference-with-organization',
    object: 'public.pointing',
    says: 'pointing_fk points at member without the organization, so a row may point at a row of another one.',
    shown: true,
  },
  {
    mistake: 'a foreign key to a person instead of to a member',
    exports: {
      assigned: tenantTable('assigned', { userId: text('user_id').references(() => kit.user.id) }),
    },
    rule: 'reference-to-person',
    severity: 'warning',
    object: 'public.assigned',
    says: 'assigned_user_id_user_id_fk points at "user" alone, so an insert tells whether that row exists outside the organization.',
    shown: true,
  },
  {
    mistake: 'ON UPDATE CASCADE',
    exports: {
      moved: tenantTable('moved', { projectId: uuid('testproject_id') }, (table) => [
        foreignKey({
          name: 'moved_fk',
          columns: [table.organizationId, table.projectId],
          foreignColumns: [testproject.organizationId, testproject.id],
        }).onUpdate('cascade'),
      ]),
    },
    rule: 'reference-keeps-organization',
    object: 'public.moved',
    says: 'moved_fk changes organization_id when the row it points at changes its key.',
    shown: true,
  },
  {
    mistake: 'SET NULL with no column that may be null',
    exports: {
      orphaned: tenantTable('orphaned', { projectId: uuid('testproject_id').notNull() }, (table) => [
        foreignKey({
          name: 'orphaned_fk',
          columns: [table.organizationId, table.projectId],
          foreignColumns: [testproject.organizationId, testproject.id],
        }).onDelete('set null'),
      ]),
    },
    rule: 'reference-keeps-organization',
    object: 'public.orphaned',
    says: 'orphaned_fk takes organization_id from the row when the row it points at is deleted.',
    shown: true,
  },
  {
    mistake: 'a session that keeps the organization of a person who left',
    exports: {
      session: pgTable('session', {
        id: text('id').primaryKey(),
        userId: text('user_id').notNull(),
        activeOrganizationId: text('active_organization_id'),
      }),
    },
    rule: 'session-of-member',
    object: 'public.session',
    says: 'A session keeps its organization after its person has left it.',
  },
  {
    mistake: 'a serial number counted across organizations',
    exports: { counted: tenantTable('counted', { number: bigserial('number', { mode: 'number' }) }) },
    rule: 'numbers-shared',
    severity: 'warning',
    object: 'public.counted',
    says: 'number counts for all organizations together, so its gaps tell how busy the others are.',
    shown: true,
  },
  {
    mistake: 'an identity column counted across organizations',
    exports: { numbered: tenantTable('numbered', { number: integer('number').generatedAlwaysAsIdentity() }) },
    rule: 'numbers-shared',
    severity: 'warning',
    object: 'public.numbered',
    says: 'number counts for all organizations together, so its gaps tell how busy the others are.',
    shown: true,
  },
  {
    mistake: 'an index that row-level security keeps queries from using',
    exports: {
      searched: tenantTable('searched', { price: numeric('price'), name: text('name') }, (table) => [
        index('searched_idx').on(table.organizationId, table.price, sql`lower(${table.name})`),
      ]),
    },
    rule: 'index-usable',
    severity: 'warning',
    object: 'public.searched',
    says: 'searched_idx holds an expression, price, which row-level security keeps queries from using: its comparison is not leakproof.',
    shown: true,
  },
  {
    mistake: 'a view without security_invoker',
    exports: {
      leak: pgView('leak').as((query) => query.select({ name: testproject.name }).from(testproject)),
    },
    rule: 'view-as-caller',
    object: 'leak',
    says: 'It shows rows with the rights of its owner.',
  },
  {
    mistake: 'a materialized view',
    exports: {
      copied: pgMaterializedView('copied').as((query) =>
        query.select({ name: testproject.name }).from(testproject),
      ),
    },
    rule: 'view-as-caller',
    severity: 'warning',
    object: 'copied',
    says: 'It is a copy of rows, and copies have no policies: no login may read it.',
  },
]
