import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as schema from './schema'
import { databaseUrls } from './urls'

export const authPool = new pg.Pool({ connectionString: databaseUrls(process.env).auth, max: 10 })
// An idle connection that the server ends is replaced at the next query; without a listener it would end the process.
authPool.on('error', () => {})

/** People, sessions, memberships and invitations, under a login that reads no tenant table. For lib/ alone. */
export const authDb = drizzle({ client: authPool, schema })
