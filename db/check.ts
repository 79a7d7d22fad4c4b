import { check, type DatabaseCheck, knownTables, rolesOfLogin } from '@refactkit/tenancy'
import { pool } from './index'
import * as schema from './schema'
import { tenancy } from './tenancy'
import { databaseUrls } from './urls'

/** Whether the database this server uses is in its guarded state, read under the server's own unprivileged login. */
export function checkDatabase(): Promise<DatabaseCheck> {
  const roles = rolesOfLogin(databaseUrls(process.env).app)
  const config = { ...tenancy, connectedAs: roles.app }
  return check(pool.unscoped, knownTables(schema, tenancy), roles, config)
}
