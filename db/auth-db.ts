import { surviveLostConnections } from '@refactkit/tenancy'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as schema from './schema'
import { databaseUrls } from './urls'

export const authPool = new pg.Pool({ connectionString: databaseUrls(process.env).auth, max: 10 })
surviveLostConnections(authPool)

/** People, sessions, memberships and invitations, under a login that reads no tenant table. For lib/ alone. */
export const authDb = drizzle({ client: authPool, schema })
