export { createTenantTable } from './schema/tenant-table'
export { uuidv7 } from './schema/uuid'
