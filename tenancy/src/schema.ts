export { nullRow } from './schema/null-row'
export { createPersonTable, type PersonTable } from './schema/person-table'
export { createTenantTable, type TenantTable } from './schema/tenant-table'
export { uuidv7 } from './schema/uuid'
