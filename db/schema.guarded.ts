import { databaseName, roleNames } from '@refactkit/tenancy'
import { attachPolicies } from '@refactkit/tenancy/admin'
import * as schema from './schema'
import { tenancy } from './tenancy'

// For drizzle-kit alone: the schema with the guard's policies on every table that has them, so that its push leaves them closed.
attachPolicies(schema, tenancy, roleNames(databaseName(process.env.DATABASE_URL ?? 'postgres:///refactkit')))

export * from './schema'
