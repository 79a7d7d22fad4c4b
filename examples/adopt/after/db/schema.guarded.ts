import { databaseName, roleNames } from '@refactkit/tenancy'
import { attachPolicies } from '@refactkit/tenancy/admin'
import * as schema from './schema.ts'
import { tenancy } from './tenancy.ts'

attachPolicies(schema, tenancy, roleNames(databaseName(process.env.DATABASE_URL ?? 'postgres:///helpdesk')))

export * from './schema.ts'
