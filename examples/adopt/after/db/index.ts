import { check, knownTables, LoginPool, rolesOfLogin, ScopedPool, scopedDatabase } from '@refactkit/tenancy'
import { drizzle } from 'drizzle-orm/node-postgres'
import * as schema from './schema.ts'
import { tenancy } from './tenancy.ts'

const { APP_DATABASE_URL = '', AUTH_DATABASE_URL = '' } = process.env

export const pool = new ScopedPool({ connectionString: APP_DATABASE_URL })

/** The tickets and replies of the account in scope; outside of one, it throws. */
export const db = scopedDatabase(pool, schema)

/** Accounts and keys, under a login that reads no ticket. */
export const directory = drizzle({ client: new LoginPool({ connectionString: AUTH_DATABASE_URL }), schema })

/** Whether the database keeps the accounts apart, asked with the server's own login. */
export const checkDatabase = () =>
  check(pool.unscoped, knownTables(schema, tenancy), rolesOfLogin(APP_DATABASE_URL), tenancy)
