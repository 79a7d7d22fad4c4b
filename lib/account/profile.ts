import { eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { user } from '../../db/schema'

/** What everybody sees them called, from the next page on; what was written down before keeps the name of then. */
export async function changeName(userId: string, name: string): Promise<void> {
  await authDb.update(user).set({ name }).where(eq(user.id, userId))
}
