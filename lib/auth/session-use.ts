import { AsyncLocalStorage } from 'node:async_hooks'
import { eq, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { session } from '../../db/schema'
import { describeError, log } from '../log'
import { callerAddress } from './client-address'

/** As exact as the list of devices is. */
const everyMinutes = 10

/** Those whose use is being written. */
const noted = new Set<string>()

/** Where no request is: what ends one does not end the note. */
const outside = AsyncLocalStorage.snapshot()

/**
 * Notes that a session is used and from where, at most every ten minutes. It answers at once and fails for nobody. That the
 * session lasts longer by it is Better Auth's to decide, which looks at when it ends.
 */
export function noteUse({ id, updatedAt }: { id: string; updatedAt: Date }, request: Request): void {
  if (Date.now() - updatedAt.getTime() < everyMinutes * 60_000 || noted.has(id)) return
  noted.add(id)
  const address = callerAddress(request)
  outside(() =>
    authDb
      .update(session)
      .set({ updatedAt: sql`now()`, ...(address && { ipAddress: address }) })
      .where(eq(session.id, id))
      .catch((cause: unknown) =>
        log.debug({ cause: describeError(cause) }, 'the use of a session was not noted'),
      )
      .finally(() => noted.delete(id)),
  )
}
