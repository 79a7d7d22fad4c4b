import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { db } from '../db/index.ts'
import { apiKey } from '../db/schema.ts'

/** The account whose key a request carries; undefined for a key that nobody has. */
export async function accountOf(authorization: string | undefined): Promise<string | undefined> {
  const hash = createHash('sha256')
    .update(authorization?.replace(/^Bearer /, '') ?? '')
    .digest('hex')
  const [found] = await db.select().from(apiKey).where(eq(apiKey.hash, hash))
  return found?.accountId
}
