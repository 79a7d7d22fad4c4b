import { LoginPool, surviveLostConnections } from '@refactkit/tenancy'
import { drizzle } from 'drizzle-orm/node-postgres'
import * as schema from './schema'
import { connectionOf } from './urls'

export const authPool = new LoginPool({ ...connectionOf('auth'), max: 10, connectionTimeoutMillis: 10_000 })
surviveLostConnections(authPool)

/** People, sessions, memberships and invitations, under a login that reads no tenant table. For lib/ alone. */
export const authDb = drizzle({ client: authPool, schema })
