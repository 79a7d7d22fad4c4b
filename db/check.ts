import { check, type DatabaseCheck, knownTables, rolesOfLogin } from '@refactkit/tenancy'
import { pool } from './index'
import * as schema from './schema'
import { tenancy } from './tenancy'
import { databaseUrls } from './urls'

/** Whether the database this server uses is in its guarded state, read under the server's own unprivileged login. */
export const checkDatabase = (): Promise<DatabaseCheck> =>
  check(pool.unscoped, knownTables(schema, tenancy), rolesOfLogin(databaseUrls(process.env).app), tenancy)
