export { createPersonTable } from './schema/person-table'
export { createTenantTable } from './schema/tenant-table'
export { uuidv7 } from './schema/uuid'
