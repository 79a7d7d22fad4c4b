import { ScopedPool, scopedDatabase } from '@refactkit/tenancy'
import * as schema from './schema'
import { connectionOf } from './urls'

export const pool = new ScopedPool({ ...connectionOf('app'), max: 10 })

/** The database of the organization in scope; `.middleware([tenant('…')])` opens it. */
export const db = scopedDatabase(pool, schema)
