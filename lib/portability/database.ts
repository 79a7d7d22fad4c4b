import { openPortableDatabase } from '@refactkit/tenancy/portability'
import { pool } from '../../db'
import { authPool } from '../../db/auth-db'
import { connectionOf } from '../../db/urls'

let opened: ReturnType<typeof openPortableDatabase> | undefined

/** The database of the organization in scope, over connections that print values alike everywhere; opened when needed. */
export function database() {
  opened ??= openPortableDatabase(connectionOf('app'))
  return opened.db
}

/** Closes its connections. */
export async function closeDatabase(): Promise<void> {
  await opened?.close()
  opened = undefined
}

/** Closes what a command has opened, so that its process can end. */
export async function closePortability(): Promise<void> {
  await Promise.all([closeDatabase(), pool.end(), authPool.end()])
}
