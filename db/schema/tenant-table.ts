import { createTenantTable } from '@refactkit/tenancy/schema'
import { organization } from './organization'

export const tenantTable = createTenantTable(() => organization.id)
