export { createTenantTable } from './tenant-table'
export { uuidv7 } from './uuid'
