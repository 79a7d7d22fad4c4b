import { eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { verification } from '../../db/schema'

/** No device goes without a code any more, and a sign-in or a new password that has begun begins again. */
export async function forgetDevices(
  userId: string,
  database: Pick<typeof authDb, 'delete'> = authDb,
): Promise<void> {
  await database.delete(verification).where(eq(verification.value, userId))
}
